import type { CellDraft } from './draft-block.ts';

const NEAR = 9;

/**
 * Tags number the cells of a row from the left, whatever their widths. When rows fill different columns, the
 * places where words begin tell which column a cell stands in and how many it covers.
 */
export function alignColumns(rows: CellDraft[][]): CellDraft[][] {
  const patterns = new Set(rows.map((row) => row.map((cell) => cell.column).join()));
  if (patterns.size < 2 || rows.flat().some((cell) => cell.span > 1)) return rows;
  const starts: number[] = [];
  for (const x of rows
    .flat()
    .map(startOf)
    .sort((a, b) => a - b)) {
    if (x - (starts.at(-1) ?? -99) > NEAR) starts.push(x);
  }
  const columns = rows.map((row) => row.map((cell) => starts.findLastIndex((x) => x <= startOf(cell) + 0.5)));
  const rising = columns.every((row) => row.every((column, at) => at === 0 || column > row[at - 1]!));
  if (!rising) return rows;
  return rows.map((row, r) => row.map((cell, at) => ({ ...cell, column: columns[r]![at]! })));
}

function startOf(cell: CellDraft): number {
  return Math.min(...cell.lines.map((line) => line.x0));
}
