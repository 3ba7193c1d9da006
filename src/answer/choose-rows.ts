import type { Asked } from '../domain/asked.ts';
import type { Cell, TableBlock } from '../domain/block.ts';
import { findPeriods } from '../domain/find-periods.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Span } from '../domain/span.ts';
import { contentStems } from '../domain/stem-words.ts';

/** A column whose cells take few values (grades, quartiles, Yes and No) is one by which rows are asked for. */
const mostValues = 6;
const longestValue = 40;

/** A question that asks by value says how the value was given; "performs well" alone may speak of anything. */
const asksByValue =
  /\b(?:grade|rate|judge|score|rank|mark|answer|class)(?:d|s|ing)?\b|\bquartile|\bin each\b|\bscored?\b/iu;

/**
 * Rows asked for by a value: "which outcomes were graded adequate", "which indicators are in the bottom quartile". The
 * value asked for must stand in a column of few values, in the period asked for where columns name periods. Empty when
 * the question names no such value.
 */
export function rowsWithValue(report: ReportVersion, asked: Asked, target: ScopeTarget): Span[] {
  if (!asksByValue.test(asked.text)) return [];
  const { blocks, text } = report.content;
  return blocks.flatMap((block) => (block.kind === 'table' ? rowsOfTable(block, text, asked, target) : []));
}

/** "How many outcomes are in each grade" wants every row of the table that grades them. */
const asksEach =
  /\b(?:in|to|for|at|per|of) (?:each|every) (?:grade|rating|category|level|band|quartile|score|judgement|group|class)/iu;
/** Share of the question's subject that a table, its header and what frames it must speak of. */
const relevant = 0.4;

/** All rows, but any overall one, of the graded table that speaks most of the subject; empty when the question does not ask for each grade. */
export function rowsInEach(report: ReportVersion, asked: Asked): Span[] {
  if (!asksEach.test(asked.text)) return [];
  const { blocks, text } = report.content;
  const tables = blocks.flatMap((block, at) => {
    if (block.kind !== 'table' || gradedColumn(block, text) === undefined) return [];
    const around = [...block.headings, at - 1, at]
      .map((index) => blocks[index])
      .filter((one) => one !== undefined);
    const stems = new Set(around.flatMap((one) => contentStems(text.slice(one.startChar, one.endChar))));
    return [
      {
        block,
        share: asked.stems.filter((stem) => stems.has(stem)).length / Math.max(1, asked.stems.length),
      },
    ];
  });
  const best = tables.sort((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < relevant) return [];
  return best.block.rows
    .slice(best.block.headerRows)
    .filter((row) => !/\boverall\b/iu.test(text.slice(row[0]!.startChar, row[0]!.endChar)))
    .map(rowSpan);
}

/** The column of few values in which a table's rows are graded; undefined when it has none. */
export function gradedColumn(table: TableBlock, text: string): number | undefined {
  const body = table.rows.slice(table.headerRows);
  const columns = [...new Set(body.flatMap((row) => row.map((cell) => cell.column)))].filter(
    (column) => column > 0,
  );
  return columns.find((column) => {
    const cells = body.map((row) => row.find((cell) => cell.column === column));
    const values = new Set(
      cells.map((cell) => (cell === undefined ? '' : text.slice(cell.startChar, cell.endChar))),
    );
    values.delete('');
    return (
      body.length >= 3 &&
      values.size >= 2 &&
      values.size <= mostValues &&
      values.size < body.length &&
      [...values].every((value) => value.length <= longestValue)
    );
  });
}

function rowsOfTable(table: TableBlock, text: string, asked: Asked, target: ScopeTarget): Span[] {
  const body = table.rows.slice(table.headerRows);
  if (body.length < 2) return [];
  const columns = [...new Set(body.flatMap((row) => row.map((cell) => cell.column)))].filter(
    (column) => column > 0,
  );
  return columns.flatMap((column) => {
    const header = headerOf(table, text, column);
    if (!fitsHeader(header, asked, target)) return [];
    const cells = body.map((row) => row.find((cell) => cell.column === column));
    const values = cells.map((cell) => (cell === undefined ? '' : text.slice(cell.startChar, cell.endChar)));
    const wanted = wantedValues(values, asked);
    return wanted.size === 0 ? [] : body.filter((_, at) => wanted.has(values[at]!)).map(rowSpan);
  });
}

/** The values of a column that the question names and that some rows hold while others do not. */
function wantedValues(values: readonly string[], asked: Asked): Set<string> {
  const kinds = new Set(values.filter((value) => value !== ''));
  if (kinds.size < 2 || kinds.size > mostValues || [...kinds].some((value) => value.length > longestValue))
    return new Set();
  const stemsOf = new Map([...kinds].map((value) => [value, contentStems(value)]));
  const shared = [...stemsOf.values()].reduce((all, stems) => all.filter((stem) => stems.includes(stem)));
  return new Set(
    [...kinds].filter((value) => {
      const telling = stemsOf.get(value)!.filter((stem) => !shared.includes(stem));
      return telling.length > 0 && telling.every((stem) => asked.stems.some((one) => sameRoot(one, stem)));
    }),
  );
}

/** "adequate" and "adequately", "excellent" and "excellently" have different Porter stems. */
function sameRoot(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));
}

function fitsHeader(header: string, asked: Asked, target: ScopeTarget): boolean {
  const periods = findPeriods(header).map((found) => found.period);
  return (
    periods.length === 0 ||
    target.periods.length === 0 ||
    periods.some((period) => target.periods.includes(period)) ||
    asked.compares
  );
}

function headerOf(table: TableBlock, text: string, column: number): string {
  const cell = table.rows
    .slice(0, table.headerRows)
    .at(-1)
    ?.find((one) => one.column === column);
  return cell === undefined ? '' : text.slice(cell.startChar, cell.endChar);
}

function rowSpan(cells: readonly Cell[]): Span {
  return { startChar: cells[0]!.startChar, endChar: cells.at(-1)!.endChar };
}
