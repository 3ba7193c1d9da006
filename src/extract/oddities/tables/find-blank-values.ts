import type { Cell, TableBlock } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch, Place } from '../oddity-search.ts';
import { narrativeOf } from './narrative-of.ts';
import type { FigureRow } from './read-figure-tables.ts';

interface Column {
  head: Cell;
  filled: Cell[];
  blank: Cell[];
}

/** A column is meant to be filled when at least so many of its rows, and so large a share, are. */
const fewestFilled = 3;
const filledShare = 0.75;
/** Characters: a figure, a grade, an answer, a date. Longer cells are text, which may well be left out. */
const longestValue = 32;

/**
 * Cells left blank in a column that the other rows fill: values by period, grades, answers. Columns of notes, trends and
 * comparators are left alone. Rows that hold nothing besides their name say nothing of a column.
 */
export function findBlankValues(search: OdditySearch): Oddity[] {
  return search.source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.headerRows === 0) return [];
    const rows = new Map<number, Column[]>();
    for (const column of columnsOf(search, block)) {
      const meant =
        column.filled.length >= fewestFilled &&
        column.filled.length / (column.filled.length + column.blank.length) >= filledShare;
      for (const { row } of column.blank)
        if (meant || isSilent(search, block, row)) rows.set(row, [...(rows.get(row) ?? []), column]);
    }
    return [...rows].map(([row, columns]) => say(search, block, row, columns));
  });
}

/** A measure without any value, where other measures of the table have theirs. */
function isSilent(search: OdditySearch, table: TableBlock, at: number): boolean {
  const rows = search.figureTables.find((one) => one.table === table)?.rows ?? [];
  const start = table.rows.find((cells) => cells[0]?.row === at)?.[0]?.startChar;
  const silent = (row: FigureRow) => row.cells.length > 0 && row.cells.every(({ printed }) => printed === '');
  return rows.some((row) => row.startChar === start && silent(row)) && rows.some((row) => !silent(row));
}

const total = /^(?:grand |overall )?total/iu;
const asideColumn =
  /quartile|trend|direction|change|note|comment|paragraph|reference|target|similar|average|national|england|rank|when|where|date|lead|owner/iu;

function columnsOf({ words }: OdditySearch, { rows, headerRows }: TableBlock): Column[] {
  const body = rows.slice(headerRows).filter((row) => isRowOfValues(row) && !total.test(words(row[0]!)));
  return rows[headerRows - 1]!.filter(
    (head) => head.column > 0 && head.endChar > head.startChar && !asideColumn.test(words(head)),
  )
    .map((head) => {
      const cells = body.flatMap((row) => row.find((cell) => cell.column === head.column) ?? []);
      return {
        head,
        filled: cells.filter((cell) => cell.endChar > cell.startChar),
        blank: cells.filter((cell) => cell.endChar === cell.startChar),
      };
    })
    .filter(({ filled }) => filled.every((cell) => cell.endChar - cell.startChar <= longestValue));
}

/** A row with a name, one cell to a column; the second half of a row that was split over pages has no name. */
function isRowOfValues(row: readonly Cell[]): boolean {
  const [first, ...others] = row;
  return (
    first !== undefined &&
    first.endChar > first.startChar &&
    row.every((cell) => cell.columnSpan === undefined) &&
    others.some((cell) => cell.endChar > cell.startChar)
  );
}

function say(search: OdditySearch, table: TableBlock, at: number, columns: readonly Column[]): Oddity {
  const row = table.rows.find((cells) => cells[0]?.row === at)!;
  const filled = row.filter((cell) => cell.endChar > cell.startChar);
  const [first, second] = filled.map((cell) => search.words(cell));
  const name = second !== undefined && /^\d+\.?$/u.test(first!) ? `${first} ${second}` : first;
  const heads = columns.map(({ head }) => `“${search.words(head)}”`).join(' and ');
  const figures = search.figureTables
    .find((one) => one.table === table)
    ?.rows.find((one) => one.startChar === row[0]!.startChar);
  const silent = figures?.cells.every(({ printed }) => printed === '');
  const told = silent && figures !== undefined ? narrativeOf(search, figures) : undefined;
  const message =
    told === undefined
      ? `“${name}” has no value under ${heads}, where the other rows have one.`
      : `“${name}” has no value under ${heads}, but the text gives one.`;
  const places: Place[] = [
    { startChar: row[0]!.startChar, endChar: lastFilled(row).endChar },
    ...columns.map(({ head }) => ({ startChar: head.startChar, endChar: head.endChar })),
    ...(told === undefined ? [] : [{ startChar: told.startChar, endChar: told.endChar }]),
  ];
  return search.oddity('blank-value', 'blank-value', message, places);
}

function lastFilled(row: readonly Cell[]): Cell {
  return row.findLast((cell) => cell.endChar > cell.startChar)!;
}
