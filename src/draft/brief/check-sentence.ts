import { checkClaim, type Unsupported } from '../../answer/check-claim.ts';
import type { BriefingSentence } from '../../domain/briefing.ts';
import { spokenDate } from '../spoken-date.ts';

const spokenDates = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} \p{L}+ \d{4}\b/gu;

/**
 * Every quotation stands in what the sentence cites, and every value outside quotation marks in a citation or its context. A rule may
 * add only what it derives: `deadline` dates that a calendar holds, `none-found` that something is absent, `comparison` better or
 * worse, `oddity` its own count of places. An empty list means that the sentence holds.
 */
export function checkSentence(sentence: BriefingSentence): Unsupported[] {
  const { text, rule, citations, voice = 'council-own' } = sentence;
  if (rule === 'oddity') return [];
  const said =
    rule === 'deadline' ? text.replace(spokenDates, (date) => (inCalendar(date) ? '' : date)) : text;
  const whole = citations.map((citation) => ({ reportId: '', versionId: '', file: '', ...citation }));
  const faults = checkClaim({ text: openedPlainly(said), origin: 'quoted', voice, citations: whole });
  return rule === undefined ? faults : faults.filter(({ value }) => value.kind !== 'negation');
}

const ownOpening = /“[^”]*”|(?<lead>^|[.!?:] )(?:Members|Of|For|Only|Counted|Its|That)(?= )/gu;

/** Our own first words name nobody: "Members are asked", "Of an earlier inspection". Quotations are left as they are. */
function openedPlainly(text: string): string {
  return text.replace(ownOpening, (words, lead: string | undefined) =>
    lead === undefined ? words : `${lead}It`,
  );
}

function inCalendar(spoken: string): boolean {
  const date = new Date(`${spoken.replace(/^\p{L}+ /u, '')} UTC`);
  return !Number.isNaN(date.getTime()) && spokenDate(date.toISOString().slice(0, 10)) === spoken;
}
