import type { Citation } from '../domain/citation.ts';

/** A cited row of a table. */
export interface TableRow {
  /** Column headers, one a cell; empty when they are not known for every cell. */
  headers: string[];
  cells: string[];
}

/** What stands between two cells of a row in canonical text. */
const cellGap = ' | ';

/** The cells of a citation that quotes a row of a table; undefined for any other citation. */
export function viewTableRow(citation: Citation): TableRow | undefined {
  const columns = citation.context.filter((span) => span.role === 'column').map((span) => span.quote);
  if (!citation.quote.includes(cellGap) || citation.quote.includes('\n')) return undefined;
  const cells = citation.quote.split(cellGap).map((cell) => cell.trim());
  return { cells, headers: headersFor(cells.length, columns) };
}

function headersFor(count: number, columns: readonly string[]): string[] {
  if (columns.length === count) return [...columns];
  // The corner above the row names is often left empty, and an empty cell is no context.
  return columns.length === count - 1 ? ['', ...columns] : [];
}
