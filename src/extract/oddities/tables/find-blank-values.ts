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
const answer = /^(?:yes|no|n\/?a|none|y|n)\b/iu;
const asideColumn =
  /quartile|trend|direction|change|note|comment|paragraph|reference|rank|when|where|date|lead|owner/iu;

function columnsOf(search: OdditySearch, { rows, headerRows }: TableBlock): Column[] {
  const { words } = search;
  const body = rows.slice(headerRows).filter((row) => row.length > 1 && !total.test(words(row[0]!)));
  return rows[headerRows - 1]!.filter(
    (head) => head.column > 0 && isFilled(head) && !asideColumn.test(words(head)),
  )
    .map((head) => {
      const filled = body.flatMap((row) =>
        row.filter((cell) => cell.column === head.column && isFilled(cell)),
      );
      const isAnswer = filled.every((cell) => answer.test(words(cell)));
      const blank = body
        .filter((row) => isRowOfValues(row, head.column, isAnswer))
        .flatMap((row) => row.filter((cell) => cell.column === head.column && !isFilled(cell)));
      return { head, filled, blank };
    })
    .filter(({ filled }) => filled.every((cell) => cell.endChar - cell.startChar <= longestValue));
}

/** A name and something besides: a name alone heads the rows under it, unless the column holds answers; a lone cell ends the row before. */
function isRowOfValues(row: readonly Cell[], column: number, isAnswer: boolean): boolean {
  const name = row.find(isFilled);
  if (name === undefined || name.column >= column || row.some((cell) => cell.columnSpan !== undefined))
    return false;
  return row.some((cell) => cell !== name && isFilled(cell)) || (isAnswer && name === row[0]);
}

function isFilled(cell: Cell): boolean {
  return cell.endChar > cell.startChar;
}

function say(search: OdditySearch, table: TableBlock, at: number, columns: readonly Column[]): Oddity {
  const row = table.rows.find((cells) => cells[0]?.row === at)!;
  const filled = row.filter(isFilled);
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
    { startChar: filled[0]!.startChar, endChar: lastFilled(row).endChar },
    ...columns.map(({ head }) => ({ startChar: head.startChar, endChar: head.endChar })),
    ...(told === undefined ? [] : [{ startChar: told.startChar, endChar: told.endChar }]),
  ];
  return search.oddity('blank-value', 'blank-value', message, places);
}

function lastFilled(row: readonly Cell[]): Cell {
  return row.findLast(isFilled)!;
}
