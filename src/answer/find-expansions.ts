import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';

/** Words that an acronym leaves out. */
const small = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'with', 'a', '&']);
const wordPattern = /[\p{L}’'&]+/gu;

/**
 * Where a report prints the long form of an acronym: with the acronym in brackets after it ("Joint Strategic Needs
 * Assessment (JSNA)"), the other way round, or, when neither stands anywhere, capitalised words with those initials.
 * Each wording once, in print order.
 */
export function findExpansions(report: ReportVersion, acronym: string): Span[] {
  const { text } = report.content;
  const letters = acronym.replace(/s$/u, '');
  const spans = [...bracketed(text, letters), ...bracketing(text, letters)];
  return firstOfEach(text, spans.length > 0 ? spans : capitalised(text, letters));
}

function bracketed(text: string, letters: string): Span[] {
  return [...text.matchAll(new RegExp(String.raw`\s?\(${letters}s?\)`, 'gu'))].flatMap((match) => {
    const start = longFormBefore(text, match.index, letters);
    return start === undefined ? [] : [{ startChar: start, endChar: match.index + match[0].length }];
  });
}

function bracketing(text: string, letters: string): Span[] {
  return [...text.matchAll(new RegExp(String.raw`\b${letters}s?\s?\(([^()\n]{4,90})\)`, 'gu'))]
    .filter((match) =>
      spells(
        words(match[1]!).map((word) => word[0]),
        letters,
      ),
    )
    .map((match) => ({ startChar: match.index, endChar: match.index + match[0].length }));
}

function capitalised(text: string, letters: string): Span[] {
  const phrase = /\p{Lu}[\p{Ll}’'-]+(?:\s+(?:(?:of|and|for|the|in|to|&)\s+)*\p{Lu}[\p{Ll}’'-]+)+/gu;
  return [...text.matchAll(phrase)].flatMap((match) => {
    const found = words(match[0]).map((word) => ({ word: word[0], at: match.index + word.index }));
    for (let from = 0; from < found.length; from++) {
      for (let to = found.length; to - from >= 2; to--) {
        const run = found.slice(from, to);
        if (small.has(run[0]!.word.toLowerCase())) continue;
        if (
          !spells(
            run.map(({ word }) => word),
            letters,
          )
        )
          continue;
        return [{ startChar: run[0]!.at, endChar: run.at(-1)!.at + run.at(-1)!.word.length }];
      }
    }
    return [];
  });
}

/** Start of the fewest words before `end` whose initials spell the letters; undefined when none do. */
function longFormBefore(text: string, end: number, letters: string): number | undefined {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const before = words(text.slice(line, end));
  for (let count = 2; count <= Math.min(before.length, letters.length + 4); count++) {
    const run = before.slice(-count);
    if (
      spells(
        run.map((word) => word[0]),
        letters,
      )
    )
      return line + run[0]!.index;
  }
  return undefined;
}

function spells(run: readonly string[], letters: string): boolean {
  const initials = (counted: readonly string[]) => counted.map((word) => word[0]!.toUpperCase()).join('');
  const wanted = letters.replace(/[^\p{L}]/gu, '').toUpperCase();
  return (
    initials(run) === wanted || initials(run.filter((word) => !small.has(word.toLowerCase()))) === wanted
  );
}

function words(text: string): RegExpExecArray[] {
  return [...text.matchAll(wordPattern)];
}

function firstOfEach(text: string, spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const wording = text.slice(span.startChar, span.endChar).toLowerCase();
    if (seen.has(wording)) return false;
    seen.add(wording);
    return true;
  });
}
