import type { Span } from '../domain/span.ts';
import { type Folded, foldWithMap, keepLettersAndDigits } from './fold-with-map.ts';

/** Which of several equal quotes is meant: the first from `line` (of the source file, from 1) on, or the `occurrence`-th (from 1). */
export interface QuotePlace {
  line?: number | undefined;
  occurrence?: number | undefined;
}

/** Where a quote stands in a report, or why it cannot be said. */
export type QuoteLocation = Span | 'absent' | 'ambiguous';

const contextLength = 60;

/**
 * Makes a finder of gold quotes in one report's canonical text. `source` is the text of the file that `line` counts in;
 * without it a line cannot be used. A quote is found under the folding of gold/README.md; where that finds nothing, by
 * letters and digits alone (a list mark or a joined line-end hyphen may stand between). Of several equal quotes the one
 * at the place asked for is taken: the same place in order when source and report hold equally many, else the one
 * with the same surroundings. `ambiguous` when there are several and nothing says which; `absent` when the one
 * meant is not in the report.
 */
export function quoteFinder(
  text: string,
  source?: string,
): (quote: string, place?: QuotePlace) => QuoteLocation {
  const report = foldings(text);
  const original = source === undefined ? undefined : foldings(source);
  const lineStarts = source === undefined ? [] : startsOfLines(source);
  return (quote, place = {}) => {
    const needles = foldings(quote);
    for (const level of [0, 1] as const) {
      const needle = needles[level].folded;
      const found = occurrencesIn(report[level].folded, needle);
      if (found.length === 0) continue;
      const start = lineStarts[(place.line ?? 0) - 1];
      const chosen = choose(found, report[level], original?.[level], needle, place.occurrence, start);
      return typeof chosen === 'string' ? chosen : spanAt(report[level], chosen, needle.length);
    }
    return 'absent';
  };
}

function foldings(text: string): [Folded, Folded] {
  const folded = foldWithMap(text);
  return [folded, keepLettersAndDigits(folded)];
}

function startsOfLines(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/gu)].map((match) => match.index + 1)];
}

function occurrencesIn(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

function choose(
  found: number[],
  report: Folded,
  original: Folded | undefined,
  needle: string,
  occurrence: number | undefined,
  lineStart: number | undefined,
): number | 'absent' | 'ambiguous' {
  if (occurrence !== undefined) return found[occurrence - 1] ?? 'absent';
  if (original === undefined || lineStart === undefined) return found.length === 1 ? found[0]! : 'ambiguous';
  const there = occurrencesIn(original.folded, needle);
  const index = indexFrom(there, original, lineStart);
  if (there.length === found.length) return found[index]!;
  if (there.length === 0) return nearest(found, share(report, original, lineStart));
  const scored = found.map((at) => ({
    at,
    like: likeness(report.folded, at, original.folded, there[index]!, needle.length),
  }));
  const best = scored.reduce((a, b) => (b.like > a.like ? b : a));
  // With a copy lost in reading, a place whose surroundings have nothing in common is another copy.
  return best.like >= 4 || found.length > there.length ? best.at : 'absent';
}

/** Index of the first occurrence from the line on; the last one when a line is given too late. */
function indexFrom(there: number[], original: Folded, lineStart: number): number {
  const index = there.findIndex((at) => original.starts[at]! >= lineStart);
  return index >= 0 ? index : there.length - 1;
}

function likeness(text: string, at: number, other: string, there: number, length: number): number {
  let before = 0;
  while (before < contextLength && at - before > 0 && text[at - before - 1] === other[there - before - 1])
    before++;
  let after = 0;
  const [end, otherEnd] = [at + length, there + length];
  while (after < contextLength && end + after < text.length && text[end + after] === other[otherEnd + after])
    after++;
  return before + after;
}

function share(report: Folded, original: Folded, lineStart: number): number {
  const sourceLength = original.ends.at(-1) ?? 1;
  return (lineStart / sourceLength) * report.folded.length;
}

function nearest(found: number[], aim: number): number {
  return found.reduce((a, b) => (Math.abs(b - aim) < Math.abs(a - aim) ? b : a));
}

function spanAt(folded: Folded, at: number, length: number): Span {
  return { startChar: folded.starts[at]!, endChar: folded.ends[at + length - 1]! };
}
