import type { TableDraft } from './draft-block.ts';
import type { Line } from './page-shapes.ts';

type Row = TableDraft['rows'][number];

/**
 * Joins a table at the head of a page to the one at the foot of the page before, when their columns agree. A repeated
 * head is left out and returned; a row cut by the page is put together again.
 */
export function carryTable(held: TableDraft, next: TableDraft): { repeated: Line[] } | undefined {
  const page = lastPage(held);
  if (firstPage(next) !== page + 1 || !sameColumns(held, next)) return undefined;
  const repeated: Line[] = [];
  const rows = [...next.rows];
  while (rows.length > 0 && held.headerRows > 0 && words(rows[0]!) === words(held.rows[0]!))
    repeated.push(...rows.shift()!.flatMap((cell) => cell.lines));
  const last = held.rows.at(-1);
  const first = rows[0];
  if (last && first && isCut(last, first)) {
    rows.shift();
    for (const cell of first) {
      const home = last.find((one) => one.column === cell.column);
      if (home) home.lines.push(...cell.lines);
      else last.push(cell);
    }
  }
  held.rows.push(...rows);
  return { repeated };
}

function lastPage(table: TableDraft): number {
  return Math.max(...linesOf(table).map((line) => line.page));
}

function firstPage(table: TableDraft): number {
  return Math.min(...linesOf(table).map((line) => line.page));
}

function linesOf(table: TableDraft): Line[] {
  return table.rows.flat().flatMap((cell) => cell.lines);
}

function sameColumns(a: TableDraft, b: TableDraft): boolean {
  const left = edges(a);
  const right = edges(b);
  return right.every((x) => left.some((other) => Math.abs(other - x) < 8));
}

/** Where the words of each column begin. */
function edges(table: TableDraft): number[] {
  const columns = new Map<number, number>();
  for (const cell of table.rows.flat()) {
    for (const line of cell.lines)
      columns.set(cell.column, Math.min(columns.get(cell.column) ?? 9999, line.x0));
  }
  return [...columns.values()];
}

function words(row: Row): string {
  return row.map((cell) => cell.lines.map((line) => line.text).join(' ')).join('|');
}

/** A row goes on over the page when a cell stops in mid-sentence and the next page begins in lower case there. */
function isCut(last: Row, first: Row): boolean {
  return first.some((cell) => {
    const above = last.find((one) => one.column === cell.column)?.lines.at(-1)?.text ?? '';
    return /^[\p{Ll}(]/u.test(cell.lines[0]?.text ?? '') && above !== '' && !/[.?!:;]$/.test(above);
  });
}
