import type { Cell, TableBlock } from '../../domain/block.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { TextWriter } from './text-writer.ts';

function renderCell(cell: Cell, inHead: boolean, write: TextWriter): string {
  const words = write(cell.startChar, cell.endChar);
  const span = cell.columnSpan === undefined ? '' : ` colspan="${cell.columnSpan}"`;
  // A header without words names nothing: a screen reader would announce it as an empty header of every cell below.
  const heads = (inHead || cell.header) && cell.endChar > cell.startChar;
  if (!heads) return `<td${span}>${words}</td>`;
  return `<th scope="${inHead ? 'col' : 'row'}"${span}>${words}</th>`;
}

function renderRow(cells: readonly Cell[], width: number, inHead: boolean, write: TextWriter): string {
  let html = '';
  let column = 0;
  for (const cell of cells) {
    for (; column < cell.column; column++) html += '<td></td>';
    html += renderCell(cell, inHead, write);
    column = cell.column + (cell.columnSpan ?? 1);
  }
  for (; column < width; column++) html += '<td></td>';
  return `<tr>${html}</tr>`;
}

/** A table with its header rows as headers. `name` is what a screen reader calls it; it scrolls sideways by keyboard. */
export function renderTable(table: TableBlock, name: string, write: TextWriter): string {
  const width = Math.max(
    0,
    ...table.rows.map((row) => (row.at(-1)?.column ?? -1) + (row.at(-1)?.columnSpan ?? 1)),
  );
  const caption = write(table.startChar, table.bodyStart);
  const rows = (from: number, to: number, inHead: boolean) =>
    table.rows
      .slice(from, to)
      .map((cells) => renderRow(cells, width, inHead, write))
      .join('');
  const head = rows(0, table.headerRows, true);
  return [
    `<div class="app-table" role="group" tabindex="0" aria-label="${escapeHtml(name)}"><table>`,
    caption === '' ? '' : `<caption>${caption}</caption>`,
    head === '' ? '' : `<thead>${head}</thead>`,
    `<tbody>${rows(table.headerRows, table.rows.length, false)}</tbody></table></div>`,
  ].join('');
}
