import type { Cell, TableBlock } from './block.ts';

const isPrinted = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.endChar > cell.startChar;

/**
 * The first cell of a row of `text` that stands for several rows and is printed once, at the first of them: the theme under which they are set. The
 * row's own name is its second cell. Undefined where the first cell is the row's own, e.g. a code whose measure runs on.
 */
export function themeCell(text: string, { rows, headerRows }: TableBlock, row: number): Cell | undefined {
  const sharesBelow = (at: number) => !isPrinted(rows[at]?.[0]) && isPrinted(rows[at]?.[1]);
  if (row < headerRows || !isPrinted(rows[row]?.[1])) return undefined;
  const first = rows.slice(headerRows, row + 1).findLast((cells) => isPrinted(cells[0]))?.[0];
  if (first === undefined || !(sharesBelow(row) || sharesBelow(row + 1))) return undefined;
  return /\p{N}/u.test(text.slice(first.startChar, first.endChar)) ? undefined : first;
}
