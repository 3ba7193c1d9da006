import type { Cell, TableBlock } from '../../domain/block.ts';
import { findPeriods } from '../../domain/find-periods.ts';

/** What each column of a table of indicators holds, by column number. */
export interface IndicatorColumns {
  code: number;
  label?: number;
  trend?: number;
  /** Columns of values, each with its period where its head names one, and the column of its quartile. */
  values: { column: number; period?: string; quartile?: number }[];
}

const codeHead = /\b(?:indicator(?:\s+(?:ref\w*|no\.?|number|code))?|ref(?:erence)?|code|pi)\b/iu;
const labelHead = /\b(?:measure[ds]?|description|definition|indicator|title|name)\b/iu;
const quartileHead = /\bquartile\b/iu;
const trendHead = /\b(?:trend|direction)\b/iu;
/** Figures of others, or of what is hoped for, are no values of the indicator. */
const othersHead =
  /\b(?:target|plan(?:ned)?|england|national|average|comparator|family|similar|rank|region\w*|change|variance|rag|status)\b/iu;

/** Reads a table's head; undefined when no column names codes or none holds values. `codeColumn` is given where the rows tell it. */
export function readColumns(
  table: TableBlock,
  wordsOf: (cell: Cell) => string,
  codeColumn?: number,
): IndicatorColumns | undefined {
  const heads = headsOf(table, wordsOf);
  const code = codeColumn ?? heads.find(({ words }) => codeHead.test(words))?.column;
  if (code === undefined) return undefined;
  const others = heads.filter(({ column }) => column !== code);
  const label = others.find(
    ({ words }) => labelHead.test(words) && !quartileHead.test(words) && findPeriods(words).length === 0,
  )?.column;
  const trend = others.find(({ words }) => trendHead.test(words))?.column;
  const values = others
    .filter(({ column, words }) => column !== label && column !== trend && holdsValues(words))
    .map(({ column, words }) => valueColumn(column, words, others));
  if (values.length === 0) return undefined;
  return {
    code,
    ...(label === undefined ? {} : { label }),
    ...(trend === undefined ? {} : { trend }),
    values,
  };
}

interface Head {
  column: number;
  words: string;
}

/** Words over each column: of several head rows the one under the other, a wide cell over all its columns. */
function headsOf(table: TableBlock, wordsOf: (cell: Cell) => string): Head[] {
  const width = Math.max(...table.rows.map((row) => row.length), 0);
  const rows = table.rows.slice(0, table.headerRows);
  return Array.from({ length: width }, (_, column) => ({
    column,
    words: rows
      .map((row) =>
        row.find((cell) => column >= cell.column && column < cell.column + (cell.columnSpan ?? 1)),
      )
      .map((cell) => (cell === undefined ? '' : wordsOf(cell)))
      .join(' ')
      .trim(),
  }));
}

function holdsValues(words: string): boolean {
  if (quartileHead.test(words) || othersHead.test(words)) return false;
  return (
    findPeriods(words).length > 0 ||
    /\b(?:value|performance|result|outturn|actual|score|figure)\b/iu.test(words)
  );
}

function valueColumn(
  column: number,
  words: string,
  heads: readonly Head[],
): IndicatorColumns['values'][number] {
  const period = findPeriods(words)[0]?.period;
  const quartiles = heads.filter((head) => quartileHead.test(head.words));
  const own = quartiles.find((head) => period !== undefined && findPeriods(head.words)[0]?.period === period);
  const beside = quartiles.find((head) => head.column === column + 1 && findPeriods(head.words).length === 0);
  const quartile = (own ?? beside)?.column;
  return {
    column,
    ...(period === undefined ? {} : { period }),
    ...(quartile === undefined ? {} : { quartile }),
  };
}
