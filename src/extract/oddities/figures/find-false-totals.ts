import type { Cell, TableBlock } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch, Place } from '../oddity-search.ts';
import { type Figure, readFigure } from '../tables/read-figure.ts';

/** Total rows that the figures above them do not add up to, column by column. Percentages and columns with gaps are left alone. */
export function findFalseTotals(search: OdditySearch): Oddity[] {
  return search.source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const at = block.rows.findIndex(
      (row) => row[0] !== undefined && /^(?:grand\s+)?total\b/iu.test(search.words(row[0])),
    );
    if (at < block.headerRows + 2) return [];
    return columnsOf(block, at).flatMap((column) => say(search, block, at, column));
  });
}

/** A "total" further off than this share is an average or a rate, not a sum. */
const farOff = 0.25;

function columnsOf({ rows }: TableBlock, at: number): number[] {
  return rows[at]!.slice(1).map(({ column }) => column);
}

function say(search: OdditySearch, table: TableBlock, at: number, column: number): Oddity[] {
  const cellOf = (row: readonly Cell[]) => row.find((cell) => cell.column === column);
  const above = table.rows.slice(table.headerRows, at).map(cellOf);
  const total = cellOf(table.rows[at]!);
  const figures = [...above, total].map((cell) =>
    cell === undefined ? undefined : readFigure(search.words(cell)),
  );
  if (figures.some((figure) => figure === undefined || figure.percent)) return [];
  if (
    table.rows
      .slice(table.headerRows, at)
      .some((row) => /\b(?:sub-?\s?total|of which)\b/iu.test(search.words(row[0]!)))
  )
    return [];
  const parts = figures.slice(0, -1) as Figure[];
  const stated = figures.at(-1)!;
  const sum = parts.reduce((whole, { value }) => whole + value, 0);
  const step = 10 ** -Math.max(stated.decimals, ...parts.map(({ decimals }) => decimals));
  if (Math.abs(sum - stated.value) <= (0.5 * parts.length + 0.5) * step && (step < 1 || sum === stated.value))
    return [];
  if (Math.abs(sum - stated.value) > farOff * Math.abs(stated.value)) return [];
  const message = `The total is printed as ${search.words(total!)}; the figures above it add up to ${Math.round(sum * 1000) / 1000}.`;
  const places: Place[] = [total!, above[0]!, above.at(-1)!].map(({ startChar, endChar }) => ({
    startChar,
    endChar,
  }));
  return [search.oddity('arithmetic', 'false-total', message, places)];
}
