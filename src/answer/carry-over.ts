import { findPeriods } from '../domain/find-periods.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import { contentStems, isStopWord, wordsOf } from '../domain/stem-words.ts';
import { findCouncils } from '../regimes/find-councils.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { knownCouncils } from '../retrieve/known-councils.ts';

/** What a follow-up is read against. */
export interface FollowUpSetting {
  reports: readonly ReportSummary[];
  regimes: Regimes;
  homeCouncil?: string;
}

interface Name {
  kind: 'council' | 'period' | 'body';
  said: string;
  start: number;
  end: number;
}

const opener =
  /^(?:(?:and|but|or|so|then|ok|okay)\b[\s,]*)*(?:(?:what|how) about|(?:the )?same (?:for|in)|and)\b\s*/iu;
const pointsBack =
  /\b(?:it|its|they|them|their|theirs|that|this|these|those|there|he|she|his|her|so|then)\b/iu;
const ours = /\b(?:we|us|our|ours)\b/iu;
/** Asked of all councils or reports, whatever was named before. */
const wide =
  /\b(?:which|what|any|all|every|each|other)\s+(?:\S+\s+)?(?:councils?|authorit(?:y|ies)|reports?)\b/iu;

/**
 * A follow-up as a question that stands alone, by rules: what it leaves out (council, period, inspectorate, and the subject where it only points
 * back) is taken from the question before it, which may itself be a follow-up. `earlier` is oldest first. Undefined when it stands alone as it is.
 */
export function carryOver(
  question: string,
  earlier: readonly string[],
  setting: FollowUpSetting,
): string | undefined {
  let before: string | undefined;
  for (const one of earlier) before = before === undefined ? one : (readAfter(one, before, setting) ?? one);
  return before === undefined ? undefined : readAfter(question, before, setting);
}

function readAfter(question: string, before: string, setting: FollowUpSetting): string | undefined {
  if (wide.test(question)) return undefined;
  const own = namesIn(question, setting);
  const held = namesIn(before, setting);
  const rest = blank(question, own)
    .replace(opener, '')
    .replace(/^(?:in|for|at|of)\b/iu, '')
    .trim();
  if (contentStems(rest).length === 0 && !pointsBack.test(rest))
    return own.length === 0 ? undefined : withNames(before, held, own);
  const isPointing = pointsBack.test(rest);
  if (own.some(({ kind }) => kind === 'council') && !isPointing) return undefined;
  const carried = held.filter(
    ({ kind }) =>
      own.every((one) => one.kind !== kind) &&
      !(kind === 'council' && setting.homeCouncil !== undefined && ours.test(question)),
  );
  const bare = question.replace(/[\s?.!]+$/u, '');
  const names = sayNames(carried);
  if (opener.test(question) && !isPointing) return `What is said about ${bare.replace(opener, '')}${names}?`;
  const subject = isPointing || contentStems(rest).length < 2 ? subjectOf(blank(before, held)) : '';
  if (subject === '' && names === '') return undefined;
  return `${bare}${subject === '' ? '' : ` (${subject})`}${names}?`;
}

/** The names of one question, in order. */
function namesIn(question: string, { reports, regimes }: FollowUpSetting): Name[] {
  const councils = findCouncils(question, knownCouncils(reports, regimes), { asked: true });
  const bodies = findNamedBodies(question, regimes, { asked: true }).inspectorates;
  const names: Name[] = [
    ...councils.map(({ name, start, end }) => ({ kind: 'council' as const, said: name, start, end })),
    ...findPeriods(question).map(({ period, start, end }) => ({
      kind: 'period' as const,
      said: period,
      start,
      end,
    })),
    ...bodies.map(({ start, end }) => ({
      kind: 'body' as const,
      said: question.slice(start, end),
      start,
      end,
    })),
  ];
  return names
    .filter(
      (one, at) => names.findIndex(({ start, kind }) => start === one.start && kind === one.kind) === at,
    )
    .sort((a, b) => a.start - b.start);
}

/** The question before with other names: those of a kind that it names once are replaced, others are added. */
function withNames(before: string, held: readonly Name[], own: readonly Name[]): string {
  let text = before;
  const added: Name[] = [];
  const replaced: [Name, Name][] = [];
  for (const name of own) {
    const same = held.filter(({ kind }) => kind === name.kind);
    if (same.length === 1 && own.filter(({ kind }) => kind === name.kind).length === 1)
      replaced.push([same[0]!, name]);
    else added.push(name);
  }
  for (const [old, name] of replaced.sort(([a], [b]) => b.start - a.start))
    text = `${text.slice(0, old.start)}${name.said}${text.slice(old.end)}`;
  return added.length === 0 ? text : `${text.replace(/[\s?.!]+$/u, '')}${sayNames(added)}?`;
}

function sayNames(names: readonly Name[]): string {
  const words = { council: 'in', body: 'by', period: 'in' } as const;
  return names.map(({ kind, said }) => `, ${words[kind]} ${said}`).join('');
}

/** From the first word that carries the subject to the last; empty when none does. */
function subjectOf(text: string): string {
  const telling = wordsOf(text).filter((word) => !isStopWord(word.text));
  const [first, last] = [telling[0], telling.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

function blank(text: string, names: readonly Name[]): string {
  return [...names]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(/[?.!]+\s*$/u, '')
    .trim();
}
