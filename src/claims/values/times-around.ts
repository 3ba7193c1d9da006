import { isDuration } from './is-duration.ts';
import type { Marked, Mention } from './marked.ts';
import { roleOf } from './role-of.ts';
import { apart, inBrackets, isCompared, joint, nearestOf, type ValuePlaces } from './value-places.ts';

/** The times that belong to each value, and those of them that stand beside it. */
export function timesAround(found: ValuePlaces): { times: string[][]; closest: string[][] } {
  const { marked, targets, places, at } = found;
  const times: string[][] = targets.map(() => []);
  const closest: string[][] = targets.map(() => []);
  marked.tokens.forEach(({ mention }, index) => {
    if (at.includes(index) || mention?.kind !== 'time') return;
    // Midway between two it is the first one's: "39% in 2011 to 51%".
    const left = leftBehind(found, mention);
    for (const one of left === undefined ? timedOf(found, index, nearestOf(found, index)) : [left]) {
      if (isCompared(marked.tokens, at[one]!, index)) continue;
      times[one]!.push(...mention.time.keys);
      if (Math.abs(places[index]! - places[at[one]!]!) <= 3) closest[one]!.push(...mention.time.keys);
    }
  });
  shareLeading(marked, at, times);
  pairTimes(marked, targets, times);
  shareWithNext(marked, targets, at, times);
  return { times, closest: closest.map((keys, one) => keys.filter((key) => times[one]!.includes(key))) };
}

const setApart =
  /^\W*(?:(?:and|which is|this is|it was) )?(?:up|down|rising|falling|risen|an? (?:\p{L}+ )?(?:rise|increase|fall|drop|decrease|improvement|reduction|decline)|compared|as against|against|versus)\b/u;

/**
 * "From 539 completed in 2014–15 to 765", "45% in 2012/13, up from two in five": a time before the "to", or before what the value is set against, belongs
 * to the value before it, however near the next one is.
 */
function leftBehind({ marked, targets }: ValuePlaces, time: Mention): number | undefined {
  const next = targets.findIndex(({ start }) => start >= time.end);
  const [from, to] = [targets[next - 1], targets[next]];
  if (from === undefined || to === undefined) return undefined;
  const gap = marked.statement.text.slice(time.end, to.start).toLowerCase();
  const moved = roleOf(from).role === 'from' && roleOf(to).role === 'to' && /\bto\b/u.test(gap);
  return moved || setApart.test(gap) ? next - 1 : undefined;
}

/** Which value a time goes to: the nearest that is no limit such as "within 28 days", where there is one. */
function timedOf({ targets, places, at }: ValuePlaces, index: number, nearest: readonly number[]): number[] {
  const lasting = (one: number) => isDuration(targets[one]!);
  const others = targets.flatMap((_, one) => (lasting(one) ? [] : [one]));
  if (others.length === 0 || others.length === targets.length) return nearest.slice(0, 1);
  const away = (one: number) => Math.abs(places[index]! - places[at[one]!]!);
  return [others.reduce((best, one) => (away(one) < away(best) ? one : best))];
}

const setAgainst = new Set(['from', 'compar', 'against', 'versu']);

/** "In 2009, 45% of adults and 52% of carers": a time before all is that of each that has none. */
function shareLeading({ tokens }: Marked, at: readonly number[], times: string[][]): void {
  const leading = tokens
    .slice(0, Math.min(...at))
    .flatMap(({ mention }) => (mention?.kind === 'time' ? mention.time.keys : []));
  times.forEach((own, one) => {
    const between = one === 0 ? [] : tokens.slice(at[one - 1]! + 1, at[one]);
    // "In 2009, 45%, up from 39%": where it came from has another time.
    if (own.length === 0 && !between.some(({ stem }) => setAgainst.has(stem))) own.push(...leading);
  });
}

/** "45% of adults and 52% of carers in 2009": a time at the end is both's, unless they are set against one another. */
function shareWithNext(
  { tokens, statement: { text } }: Marked,
  targets: readonly Mention[],
  at: readonly number[],
  times: string[][],
): void {
  for (let one = times.length - 2; one >= 0; one--) {
    const between = tokens.slice(at[one]! + 1, at[one + 1]);
    const again = inBrackets.test(text.slice(targets[one]!.end, targets[one + 1]!.start));
    const leaves = !again && roleOf(targets[one]!).role === 'from';
    if (!leaves && times[one]!.length === 0 && !between.some(({ stem }) => apart.has(stem)))
      times[one] = [...times[one + 1]!];
  }
}

/** "From 45% to 52% between 2008 and 2009": as many times in a row as values in a row go together in order. */
function pairTimes(marked: Marked, targets: readonly Mention[], times: string[][]): void {
  const { text } = marked.statement;
  const runs = (all: readonly { start: number; end: number }[]) => {
    const found: number[][] = [];
    all.forEach((one, index) => {
      const before = all[index - 1];
      if (before !== undefined && joint.test(text.slice(before.end, one.start))) found.at(-1)!.push(index);
      else found.push([index]);
    });
    return found.filter(({ length }) => length > 1);
  };
  for (const values of runs(targets))
    for (const years of runs(marked.times)) {
      if (values.length !== years.length) continue;
      values.forEach((value, order) => {
        times[value] = [...marked.times[years[order]!]!.keys];
      });
    }
}
