import type { ReadReport } from '../domain/read-report.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { ReportHead } from './describe-head.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const meeting =
  '(?:cabinet|executive|council|committee|sub-committee|commission|panel|board|scrutiny)(?: meeting)?';
/** A line at the top for the meeting that a paper goes to, with or without its date, or for whose paper it is. */
const atTop = [
  new RegExp(
    `^(?:[\\p{L}’'&,-]+ ){0,9}${meeting}\\s*(?:[–—,:|-]+\\s*)?(?:\\p{L}+day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\s+\\d{4})?$`,
    'iu',
  ),
  /^(?:joint )?(?:report|briefing|note|paper|statement|presentation) (?:of|by|from|to|for)(?: the| all)?:? (?!(?:inspection|assessment|review|visit)\b)[^.]{4,120}$/iu,
  /^(?:committee|meeting|decision[- ]maker|report (?:to|of|by|author)|from|to|agenda item|item(?: no\.?)?|cabinet member|portfolio holder|lead member|ward(?:s)?|classification)\s*[:|]/iu,
  /\b(?:cabinet member|portfolio holder|director|chief executive|leader)(?:’s|'s) (?:statement|report|briefing|note|update)\b/iu,
];
/** What only those speak of whose paper it is: it says of itself what it is for, or tells of officers and members at work on it. */
const ofAPaper = [
  /\b(?:the )?purpose of this (?:report|paper|briefing|note)\b|\bthis (?:paper|briefing|note|report) (?:sets out|tells|informs|summarises|presents|asks|updates|is to|provides (?:members|cabinet|the committee))\b/iu,
  /\b(?:members|cabinet|the (?:committee|panel|commission|board|executive)) (?:is|are) (?:asked|invited|recommended|requested)\b|\b(?:to|that) (?:cabinet|members|the committee) (?:notes?|considers?|agrees?)\b/iu,
  /\bofficers (?:are|have|will|propose|recommend|accept|welcome|consider|believe|put)\b|\b(?:will|to) be (?:reported|brought|presented) (?:back )?to (?:members|cabinet|the committee|this committee|scrutiny)\b|\b(?:come|return|report back) to (?:members|cabinet|the (?:next meeting|committee))\b/iu,
  /\b(?:we|the council|the directorate) (?:accepts?|welcomes?|(?:are|is) (?:pleased|proud|disappointed)|agrees? with)\b|\b(?:inspected|assessed|visited|judged|rated) (?:us|our (?:council|services|adult|children’s|children's))\b/iu,
];
const telling =
  /^(?:[’']s (?:inspectors|report|assessment|letter|judgement|team))?(?:\s*\([^)]{2,20}\))?,?\s+(?:has |have |had |also |then )*(?:found|finds|judged|judges|rated|graded|said|says|told|tells|asked|asks|gave|gives|concluded|concludes|praised|scored|noted|notes|considered|considers|published its|reported|commended|criticised|recognised)\b/iu;
/** What is told of an earlier time, or of others than the council, an inspectorate's own report tells too. */
const aside =
  /\b(?:previous(?:ly)?|last|earlier|former(?:ly)?|since|registered|regulated|care homes?|providers?|schools?|homes?|settings?|colleges?|agencies|prior)\b/iu;

/**
 * True when a report bears so many sorts of signs that the council, not the inspectorate it names, wrote it: what stands at its
 * top, what it says of itself, of officers and members, and that it tells of the inspectorate in the third person.
 */
export function bearsCouncilSigns(
  report: ReadReport,
  head: ReportHead,
  regimes: Regimes,
  needed: number,
): boolean {
  const top = atTop.some((sign) => head.lines.some((line) => sign.test(line))) ? 1 : 0;
  const missing = needed - top - ofAPaper.filter((sign) => sign.test(report.text)).length;
  if (missing <= 0 || missing > mostTold) return missing <= 0;
  return timesTold(report.text, regimes) >= missing;
}

/** Telling of the inspectorate, however often, counts for two signs at most. */
const mostTold = 2;

/** In how many sentences an inspectorate is told of in the third person as having judged: it does not say so of itself. */
function timesTold(text: string, regimes: Regimes): number {
  return findNamedBodies(text, regimes).inspectorates.filter(({ ambiguous, end }) => {
    if (ambiguous || !telling.test(text.slice(end, end + 90))) return false;
    const from = Math.max(text.lastIndexOf('. ', end), text.lastIndexOf('\n', end)) + 1;
    const stop = text.slice(end).search(/[.\n]/u);
    return !aside.test(text.slice(from, stop < 0 ? text.length : end + stop));
  }).length;
}
