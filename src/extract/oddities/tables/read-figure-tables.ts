import type { Cell, TableBlock } from '../../../domain/block.ts';
import { findPeriods } from '../../../domain/find-periods.ts';
import type { Source } from '../../source.ts';
import { type Figure, readFigure } from './read-figure.ts';

/** One value of a measure: the cell, its words and the figure in it. */
export interface FigureCell {
  cell: Cell;
  /** As in the column's head, canonical, e.g. "2012/13". */
  period: string;
  printed: string;
  figure: Figure | undefined;
}

/** One measure with its values, in the order of the columns. */
export interface FigureRow {
  /** Printed code, e.g. "2A (ii)"; empty where the row has none. */
  code: string;
  label: string;
  cells: FigureCell[];
  startChar: number;
  endChar: number;
}

/** A table with a row for each measure and at least one column of plain values by period. */
export interface FigureTable {
  table: TableBlock;
  rows: FigureRow[];
  /** Columns of values by period, without targets, comparators, quartiles and trends. */
  valueColumns: { column: number; period: string; head: Cell }[];
}

/** What a column's head may say besides its period and still hold the plain values. */
const plain =
  /\b(?:year|actual|result|results|outturn|value|values|performance|score|figure|end|ending|our|council|the)\b|[%().,:*]/giu;

/** Tables of figures by period, in print order. */
export function readFigureTables(source: Source): FigureTable[] {
  return source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.headerRows === 0) return [];
    const valueColumns = valueColumnsOf(source, block);
    if (valueColumns.length === 0) return [];
    const rows = block.rows.slice(block.headerRows).flatMap((cells) => {
      const row = rowOf(source, cells, valueColumns);
      return row === undefined ? [] : [row];
    });
    return rows.length < 2 ? [] : [{ table: block, rows, valueColumns }];
  });
}

/** The last header row's cells, each with what stands above it: a period may span the columns of its values and ranks. */
function valueColumnsOf(source: Source, { rows, headerRows }: TableBlock): FigureTable['valueColumns'] {
  return rows[headerRows - 1]!.flatMap((head) => {
    const above = rows
      .slice(0, headerRows - 1)
      .map((cells) => cells.find((cell) => covers(cell, head.column)));
    const words = [...above, head].map((cell) => (cell === undefined ? '' : source.wordsOf(cell))).join(' ');
    const [period, ...others] = findPeriods(words);
    if (head.column === 0 || period === undefined || others.length > 0) return [];
    const rest = (words.slice(0, period.start) + words.slice(period.end)).replace(plain, ' ').trim();
    return rest === '' ? [{ column: head.column, period: period.period, head }] : [];
  });
}

function covers({ column, columnSpan = 1 }: Cell, at: number): boolean {
  return at >= column && at < column + columnSpan;
}

function rowOf(
  source: Source,
  cells: readonly Cell[],
  columns: FigureTable['valueColumns'],
): FigureRow | undefined {
  const names = cells.filter((cell) => cell.column < columns[0]!.column);
  const [first, second] = names.map((cell) => source.wordsOf(cell).replace(/\s+/gu, ' ').trim());
  if (first === undefined || first === '' || cells.some((cell) => cell.columnSpan !== undefined))
    return undefined;
  const [code, label] = second === undefined || second === '' ? apart(first) : [first, second];
  const values = columns.flatMap(({ column, period }) => {
    const cell = cells.find((one) => one.column === column);
    if (cell === undefined) return [];
    const printed = source.wordsOf(cell).trim();
    return [{ cell, period, printed, figure: readFigure(printed) }];
  });
  return { code, label, cells: values, startChar: cells[0]!.startChar, endChar: cells.at(-1)!.endChar };
}

/** A code that stands in one cell with its label: "NI 132 – Timeliness …". */
function apart(words: string): [string, string] {
  const match = /^((?:[A-Z]{1,3}\s?)?\d{1,3}[A-Z]?(?:\s?\([ivx]+\))?)\s*[–:-]\s*(\S.*)$/u.exec(words);
  return match === null ? ['', words] : [match[1]!, match[2]!];
}
