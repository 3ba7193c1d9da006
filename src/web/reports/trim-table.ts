import type { Cell, TableBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';

/** Rows of a table that are shown before and after those that are cited, and of a table that stands next to what is cited. */
const around = 1;

/**
 * A table with only its header rows and the rows around what is cited; of a table that is not cited, the rows nearest to it. `isCut` says
 * whether rows are left out.
 */
export function trimTable(table: TableBlock, cited: Span): { table: TableBlock; isCut: boolean } {
  const heads = table.rows.slice(0, table.headerRows);
  const rows = table.rows.slice(table.headerRows);
  const hits = rows.flatMap((row, at) => (row.some((cell) => touches(cell, cited)) ? [at] : []));
  const isBefore = table.endChar <= cited.startChar;
  const first = hits[0] ?? (isBefore ? rows.length - 1 : 0);
  const last = hits.at(-1) ?? (isBefore ? rows.length - 1 : 0);
  const shown = rows.slice(Math.max(0, first - around), last + around + 1);
  return { table: { ...table, rows: [...heads, ...shown] }, isCut: shown.length < rows.length };
}

function touches(cell: Cell, span: Span): boolean {
  return cell.startChar < span.endChar && cell.endChar > span.startChar;
}
