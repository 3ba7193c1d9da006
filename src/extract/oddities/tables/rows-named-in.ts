import { isStopWord, wordsOf } from '../../../domain/stem-words.ts';
import type { FigureRow, FigureTable } from './read-figure-tables.ts';

/** Rows of a report's tables of figures, ready to be looked up by code and by words. */
export interface RowIndex {
  /** By code without spaces and without its part: "2A". A code in several parts has several rows. */
  byCode: ReadonlyMap<string, readonly FigureRow[]>;
  rows: readonly { row: FigureRow; stems: ReadonlySet<string> }[];
}

const coded =
  /(?<![\p{L}\p{N}/.,£-])(?:[A-Z]{1,6}\s?)?\d{1,3}[A-Z]?(?![\p{L}\p{N}%])(?:\s?\(([ivx]+)\)|,?\s*part\s+(one|two|three|\d))?/gu;
const parts: Record<string, string> = {
  one: 'i',
  two: 'ii',
  three: 'iii',
  1: 'i',
  2: 'ii',
  3: 'iii',
  4: 'iv',
};
/** Words that many labels and sentences share, and that name no measure. */
const filler = new Set(
  'number proportion percentage rate level figure measure indicator performance overall year ascof result total people'
    .split(' ')
    .map((word) => wordsOf(word)[0]!.stem),
);

/** Readies rows for look-up. */
export function indexRows(tables: readonly FigureTable[]): RowIndex {
  const byCode = new Map<string, FigureRow[]>();
  const rows = tables.flatMap((table) => table.rows);
  for (const row of rows) {
    const base = baseOf(row.code);
    if (/[A-Z]/u.test(base) && /\d/u.test(base)) byCode.set(base, [...(byCode.get(base) ?? []), row]);
  }
  return { byCode, rows: rows.map((row) => ({ row, stems: subjectStems(row.label) })) };
}

/** Rows whose code stands in a sentence; for a code in parts, all of them unless the part is named. */
export function rowsCodedIn({ byCode }: RowIndex, words: string): FigureRow[] {
  if (byCode.size === 0) return [];
  const found = [...words.matchAll(coded)].flatMap((match) => {
    const base = baseOf(match[0]);
    const rows = byCode.get(base) ?? byCode.get(base.replace(/^[A-Z]+(?=\d)/u, '')) ?? [];
    const part = match[1] ?? parts[match[2] ?? ''];
    return part === undefined ? rows : rows.filter(({ code }) => code.endsWith(`(${part})`));
  });
  return [...new Set(found)];
}

/** The one row whose label holds what a clause speaks of; undefined when none does, or two do alike. */
export function rowSpokenOf({ rows }: RowIndex, subject: string): FigureRow | undefined {
  const stems = [...subjectStems(subject)];
  if (stems.length < 3) return undefined;
  const scored = rows
    .map(({ row, stems: held }) => ({ row, shared: stems.filter((stem) => held.has(stem)) }))
    .filter(({ shared }) => shared.length >= Math.max(3, stems.length * 0.75))
    .toSorted((a, b) => b.shared.length - a.shared.length);
  const [best, second] = scored;
  if (best === undefined || second?.shared.length === best.shared.length) return undefined;
  return best.row;
}

/** The stems that carry a subject, without words that every measure shares. */
export function subjectStems(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(({ text: word, stem }) => !isStopWord(word) && !filler.has(stem))
      .map(({ stem }) => stem),
  );
}

function baseOf(code: string): string {
  return code
    .replace(/\([ivx]+\)|,?\s*part\s+\S+/giu, '')
    .replace(/\s+/gu, '')
    .toUpperCase();
}
