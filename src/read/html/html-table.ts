import { type TextPart, wordsOf } from '../outline/text-part.ts';
import type { RawBlock, RawCell } from '../raw-report.ts';
import { headerRowsOf } from '../wording/table-header.ts';

/** A cell of an HTML table with what stands in it. */
export interface HtmlCell {
  parts: TextPart[];
  header: boolean;
  columns: number;
  rows: number;
}

export interface HtmlTable {
  rows: { cells: HtmlCell[]; head: boolean }[];
  /** It only places things on the page (`role="presentation"`). */
  layout: boolean;
}

const LONG_CELL = 700;
const WIDEST = 100;

/** Reads a `colspan` or `rowspan`; browsers cap them too. */
export function readSpan(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, WIDEST) : 1;
}

/** Writes a finished table: as a table, or as what stands in its cells when it only places things or holds long text. */
export function writeHtmlTable(table: HtmlTable): TextPart[] {
  const rows = table.rows.filter((row) => row.cells.some((cell) => cell.parts.length > 0));
  if (rows.length === 0) return [];
  const widest = Math.max(...rows.map((row) => row.cells.length));
  if (table.layout || widest === 1 || rows.some((row) => row.cells.some(isLong))) {
    return rows.flatMap((row) => row.cells.flatMap((cell) => cell.parts));
  }
  const placed = placeCells(rows.map((row) => row.cells));
  const heads = rows.findIndex((row) => !row.head && !row.cells.every((cell) => cell.header));
  const anyHead = rows.some((row) => row.head || row.cells.some((cell) => cell.header));
  const headerRows = anyHead
    ? heads < 0
      ? 1
      : heads
    : headerRowsOf(placed.map((row) => row.map((cell) => cell.text)));
  const block: RawBlock = { kind: 'table', headerRows, rows: placed };
  return [{ block }];
}

function isLong(cell: HtmlCell): boolean {
  if (cell.parts.some((part) => part.block.kind === 'table' || part.rank !== undefined)) return true;
  return cell.parts.reduce((sum, part) => sum + wordsOf(part).length, 0) > LONG_CELL;
}

/** Puts every cell in its column; where a cell from above reaches down, an empty cell keeps the place. */
function placeCells(rows: HtmlCell[][]): RawCell[][] {
  const reach = new Map<number, { left: number; columns: number }>();
  return rows.map((cells) => {
    const placed: RawCell[] = [];
    let column = 0;
    const keepPlaces = () => {
      for (let from = reach.get(column); from && from.left > 0; from = reach.get(column)) {
        from.left -= 1;
        placed.push(rawCell('', false, from.columns));
        column += from.columns;
      }
    };
    for (const cell of cells) {
      keepPlaces();
      if (cell.rows > 1) reach.set(column, { left: cell.rows - 1, columns: cell.columns });
      placed.push(rawCell(cell.parts.map(printed).join(' '), cell.header, cell.columns));
      column += cell.columns;
    }
    keepPlaces();
    return placed;
  });
}

function rawCell(text: string, header: boolean, columns: number): RawCell {
  return { text, ...(header ? { header } : {}), ...(columns > 1 ? { columnSpan: columns } : {}) };
}

function printed({ block }: TextPart): string {
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ');
  const lead = block.kind === 'listItem' ? block.marker : (block.label ?? '');
  return lead === '' ? block.text : `${lead} ${block.text}`;
}
