import type { PageItem, TableDraft } from './draft-block.ts';
import type { Line } from './page-shapes.ts';

const NEAR = 4;
const LISTED = /^(?:[•▪■◼◆◇○●‣◦▫□❖–—*o-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]+)[.)]?)$/i;

/**
 * Rebuilds tables that have no ruling: at least three lines one under another whose parts begin at the same places.
 * A line that fills only a later column carries its row on.
 */
export function gatherAligned(items: PageItem[]): PageItem[] {
  const out: PageItem[] = [];
  let at = 0;
  while (at < items.length) {
    const lines = alignedFrom(items, at);
    if (lines.length === 0) {
      out.push(items[at]!);
      at++;
      continue;
    }
    out.push(...makeTable(lines));
    at += lines.length;
  }
  return out;
}

function alignedFrom(items: PageItem[], start: number): Line[] {
  const first = items[start]!;
  if (!('line' in first) || !isRow(first.line)) return [];
  const columns = first.line.parts.map((part) => part.x0);
  const lines: Line[] = [first.line];
  let rows = 1;
  for (let at = start + 1; at < items.length; at++) {
    const item = items[at]!;
    if (!('line' in item)) break;
    const { line } = item;
    const last = lines.at(-1)!;
    if (line.y < last.y - 1 || line.y - last.y > 3.2 * line.size) break;
    const fits = line.parts.every((part) => columns.some((x) => Math.abs(x - part.x0) < NEAR));
    if (!fits || (line.parts.length < 2 && !carriesOn(line, last, columns))) break;
    if (isRow(line)) rows++;
    lines.push(line);
  }
  return rows >= 3 && !isContents(lines) ? lines : [];
}

function isRow(line: Line): boolean {
  return line.parts.length > 1 && line.parts.length < 9 && !LISTED.test(line.parts[0]!.text);
}

function carriesOn(line: Line, last: Line, columns: number[]): boolean {
  const part = line.parts[0];
  return part !== undefined && part.x0 > columns[0]! + NEAR && line.y - last.y < 1.5 * line.size;
}

/** A table of contents is a list of headings with pages, not a table of facts. */
function isContents(lines: Line[]): boolean {
  const numbers = lines
    .filter((line) => line.parts.length > 1)
    .map((line) => Number(line.parts.at(-1)!.text));
  return numbers.every((n, at) => Number.isInteger(n) && n >= (numbers[at - 1] ?? 0)) && numbers.length > 2;
}

function makeTable(lines: Line[]): PageItem[] {
  const columns = lines[0]!.parts.map((part) => part.x0);
  const table: TableDraft = { kind: 'table', rows: [], headerRows: 0 };
  for (const line of lines) {
    if (line.parts.length > 1)
      table.rows.push(columns.map((_, column) => ({ lines: [], header: false, column, span: 1 })));
    const row = table.rows.at(-1)!;
    for (const part of line.parts) {
      const column = columns.findIndex((x) => Math.abs(x - part.x0) < NEAR);
      row[column]?.lines.push({ ...line, text: part.text, x0: part.x0, x1: part.x1, parts: [part] });
    }
  }
  const [head, second] = table.rows;
  const bold = (row: typeof head) =>
    row?.every((cell) => cell.lines.length > 0 && cell.lines.every((l) => l.bold));
  if (bold(head) && !bold(second)) table.headerRows = 1;
  return [{ table }];
}
