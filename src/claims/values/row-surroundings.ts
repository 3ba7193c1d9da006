import type { ClaimWords } from '../claim-words.ts';
import type { CitedRow } from '../evidence.ts';
import { statementOf } from '../statement.ts';
import { columnTimes } from './cells/column-times.ts';
import { type Marked, type Mention, marked } from './marked.ts';
import type { Placed } from './placed-mentions.ts';
import { subjectOf } from './token-key.ts';

/** The values of a row, each with its column's words and times; the words of the row's name belong to all. */
export function rowSurroundings(
  { cells, headers }: CitedRow,
  read: Marked,
  targets: readonly Mention[],
  words: ClaimWords,
): Placed[] {
  const spans = spansOf(read.statement.text, cells);
  const columns = (headers ?? []).map((header) => marked(statementOf(header), words));
  const times = columnTimes(headers ?? [], words);
  const name = new Set(
    cells.flatMap((cell) =>
      /\p{L}{4}/u.test(cell) ? [...subjectOf(marked(statementOf(cell), words).tokens)] : [],
    ),
  );
  return targets.map((mention) => {
    const at = spans.findIndex(({ start, end }) => mention.start >= start && mention.start < end);
    const column = columns[at];
    const own = new Map<string, number>([...name].map((stem) => [stem, 0.95]));
    for (const stem of column === undefined ? [] : subjectOf(column.tokens)) own.set(stem, 1);
    return {
      mention,
      statement: read.statement,
      around: { words: own, times: times[at] ?? [], closest: [] },
    };
  });
}

/** Where each cell stands in the row as printed. */
export function spansOf(text: string, cells: readonly string[]): { start: number; end: number }[] {
  let from = 0;
  return cells.map((cell) => {
    const at = Math.max(from, text.indexOf(cell, from));
    from = at + cell.length;
    return { start: at, end: from };
  });
}
