import { findPeriods } from '../domain/find-periods.ts';
import { contentStems, isStopWord, wordsOf } from '../domain/stem-words.ts';
import { type FollowUpSetting, type NameSaid, namesSaid } from './names-said.ts';
import { settleYear } from './settle-year.ts';

/** How a question is read after the one before it. */
export interface CarriedOver {
  /** What was typed, with a year that it names by another worked out. */
  question: string;
  /** The question as one that stands alone; absent where what was typed does. */
  readAs?: string;
  /** The years worked out; empty where it names one by another and no one year was named before. Absent where it does not. */
  periods?: string[];
}

const opener =
  /^(?:(?:and|but|or|so|then|ok|okay)\b[\s,]*)*(?:(?:what|how) about|(?:the )?same (?:for|in)|and)\b\s*/iu;
const pointsBack =
  /\b(?:it|its|they|them|their|theirs|that|this|these|those|there|he|she|his|her|so|then)\b/iu;
const besides = /\b(?:same|also|too|as well|instead|otherwise|else|others?|another)\b/iu;
const ours = /\b(?:we|us|our|ours)\b/iu;
/** Asked of all councils or reports, whatever was named before. */
const wide =
  /\b(?:which|what|any|all|every|each|other)\s+(?:\S+\s+)?(?:councils?|authorit(?:y|ies)|reports?)\b/iu;
/** How a whole question begins. */
const asks =
  /^(?:(?:in|for|at|by|on|to|with|from|of|under|during|about)\s+)?(?:wh(?:at|ich|om?|ose|en|ere|y)|how|do(?:es)?|did|is|are|was|were|ha[sd]|have|can|could|will|would|should|may|might|must|list|name|tell|give|show|compare|explain|describe)\b/iu;
/** A question with fewer telling words of its own is short for want of what was said before. */
const tellingEnough = 3;

/**
 * A follow-up as a question that stands alone, by rules: what it leaves out (council, period, inspectorate, and the subject where it only points
 * back) is taken from the question `before` it, which stands alone. A whole question with a subject of its own takes nothing over.
 */
export function carryOver(question: string, before: string, setting: FollowUpSetting): CarriedOver {
  const held = findPeriods(before).map(({ period }) => period);
  const chosen = held.length === 0 && setting.period !== undefined ? [setting.period] : held;
  const year = settleYear(question, {
    held: chosen,
    isToday: setting.homeCouncil !== undefined,
    isLeaning: (rest) => opener.test(question) || pointsOrBare(rest, setting),
  });
  const settled = year?.question ?? question;
  if (year?.periods.length === 0) return { question, periods: [] };
  const carried = wide.test(settled) ? undefined : readAfter(settled, before, setting, year !== undefined);
  const readAs = carried ?? (settled === question ? undefined : settled);
  return {
    question: settled,
    ...(readAs === undefined ? {} : { readAs }),
    ...(year === undefined ? {} : { periods: year.periods }),
  };
}

function pointsOrBare(rest: string, setting: FollowUpSetting): boolean {
  return pointsBack.test(rest) || contentStems(blank(rest, namesSaid(rest, setting))).length === 0;
}

function readAfter(
  question: string,
  before: string,
  setting: FollowUpSetting,
  hasYear: boolean,
): string | undefined {
  const own = namesSaid(question, setting);
  const held = namesSaid(before, setting);
  const rest = blank(question, own)
    .replace(opener, '')
    .replace(/^(?:in|for|at|of)\b/iu, '')
    .trim();
  if (contentStems(rest).length === 0 && !pointsBack.test(rest))
    return own.length === 0 ? undefined : withNames(before, held, own);
  const isPointing = pointsBack.test(rest);
  if (own.some(({ kind }) => kind === 'council') && !isPointing) return undefined;
  if (!isPointing && !hasYear && standsAlone(question, rest)) return undefined;
  const carried = held.filter(
    ({ kind }) =>
      own.every((one) => one.kind !== kind) &&
      !(kind === 'council' && setting.homeCouncil !== undefined && ours.test(question)),
  );
  const bare = question.replace(/[\s?.!]+$/u, '');
  const names = sayNames(carried);
  if (opener.test(question) && !isPointing) return `What is said about ${bare.replace(opener, '')}${names}?`;
  const subject = isPointing || contentStems(rest).length < 2 ? subjectOf(blank(before, held), rest) : '';
  if (subject === '' && names === '') return undefined;
  return `${bare}${subject === '' ? '' : ` (${subject})`}${names}?`;
}

/** True for a whole question with a subject of its own. `rest` is what is left of it without names. */
function standsAlone(question: string, rest: string): boolean {
  return (
    !opener.test(question) &&
    !besides.test(rest) &&
    asks.test(rest.replace(/^[\s,]+/u, '')) &&
    contentStems(rest).length >= tellingEnough
  );
}

/** The question before with other names: those of a kind of which it names one are put in its place, others are added. */
function withNames(before: string, held: readonly NameSaid[], own: readonly NameSaid[]): string {
  let text = before;
  const added: NameSaid[] = [];
  for (const old of [...held].reverse()) {
    const isOnly = held.every(({ kind, said }) => kind !== old.kind || said === old.said);
    const news = own.filter(({ kind }) => kind === old.kind).map(({ said }) => said);
    if (isOnly && news.length > 0)
      text = `${text.slice(0, old.start)}${news.join(' and ')}${text.slice(old.end)}`;
  }
  for (const name of own) {
    const said = new Set(held.filter(({ kind }) => kind === name.kind).map((one) => one.said));
    if (said.size !== 1) added.push(name);
  }
  return added.length === 0 ? text : `${text.replace(/[\s?.!]+$/u, '')}${sayNames(added)}?`;
}

function sayNames(names: readonly NameSaid[]): string {
  const words = { council: 'in', body: 'by', period: 'in' } as const;
  return names.map(({ kind, said }) => `, ${words[kind]} ${said}`).join('');
}

/** From the first word that carries the subject to the last; empty when none does, or `beside` says all of it. */
function subjectOf(text: string, beside: string): string {
  const telling = wordsOf(text).filter((word) => !isStopWord(word.text));
  const [first, last] = [telling[0], telling.at(-1)];
  const said = new Set(contentStems(beside));
  return first === undefined || last === undefined || telling.every(({ stem }) => said.has(stem))
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

function blank(text: string, names: readonly NameSaid[]): string {
  return [...names]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(/[?.!]+\s*$/u, '')
    .trim();
}
