import type { Cell, TableBlock } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { leadingCode, setOf } from './indicator-codes.ts';
import { printedValue } from './printed-value.ts';
import { type IndicatorColumns, readColumns } from './read-columns.ts';

type Indicator = FindingOf<'indicator'>;

/** Indicators of every table that has a column of codes, or whose rows begin with codes of the regime's sets. */
export function indicatorTables(source: Source): Indicator[] {
  return source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.headerRows === 0) return [];
    const columns = readColumns(block, source.wordsOf, codeColumnOf(source, block));
    if (columns === undefined) return [];
    return block.rows.slice(block.headerRows).flatMap((cells) => fromRow(source, block, cells, columns));
  });
}

/** The first column when at least two of its cells are codes of a set. */
function codeColumnOf(source: Source, table: TableBlock): number | undefined {
  const first = table.rows
    .slice(table.headerRows)
    .flatMap((row) => row.find(({ column }) => column === 0) ?? []);
  const coded = first.filter((cell) => {
    const words = source.wordsOf(cell);
    return setOf(source, words, undefined) !== undefined || leadingCode(source, words) !== undefined;
  });
  return coded.length >= 2 ? 0 : undefined;
}

function fromRow(
  source: Source,
  table: TableBlock,
  cells: readonly Cell[],
  columns: IndicatorColumns,
): Indicator[] {
  const words = (column: number | undefined) => wordsIn(source, cells, column);
  const { code, rest } = parted(source, words(columns.code));
  const filled = cells.filter((cell) => cell.endChar > cell.startChar);
  const [first, last] = [filled[0], filled.at(-1)];
  if (code === '' || first === undefined || last === undefined || filled.length < 2) return [];
  const label = rest === '' ? words(columns.label) : rest;
  const values = columns.values.map((column) => valueIn(column, words, label));
  const periods = values.flatMap(({ period }) => period ?? []);
  const set = setOf(source, code, periods.at(-1) ?? source.profile.periods[0]);
  const trend = words(columns.trend);
  const heading = source.content.blocks[table.headings.at(-1) ?? -1];
  return [
    {
      kind: 'indicator',
      ...source.base({ startChar: first.startChar, endChar: last.endChar }, 'indicator-table'),
      code,
      label,
      ...(set === undefined ? {} : { set }),
      ...(heading === undefined
        ? {}
        : { theme: source.content.text.slice(heading.bodyStart, heading.endChar) }),
      values,
      ...(trend === '' ? {} : { trend }),
    },
  ];
}

/** Words of the cell that covers a column; empty where there is no such column or cell. */
function wordsIn(source: Source, cells: readonly Cell[], column: number | undefined): string {
  const cell =
    column === undefined
      ? undefined
      : cells.find((one) => column >= one.column && column < one.column + (one.columnSpan ?? 1));
  return cell === undefined ? '' : source.wordsOf(cell).trim();
}

function valueIn(
  { column, period, quartile }: IndicatorColumns['values'][number],
  words: (column: number | undefined) => string,
  label: string,
): Indicator['values'][number] {
  const printed = words(column);
  const { value, unit = unitIn(label) } = printedValue(printed);
  const rank = words(quartile);
  return {
    ...(period === undefined ? {} : { period }),
    printed,
    value,
    ...(value === null || unit === undefined ? {} : { unit }),
    ...(rank === '' ? {} : { quartile: rank }),
  };
}

/** "NI 131 – Delayed transfers": a code of a set with its label in one cell; else the whole cell is the code. */
function parted(source: Source, cell: string): { code: string; rest: string } {
  const code = leadingCode(source, cell);
  if (code === undefined) return { code: cell, rest: '' };
  return { code, rest: cell.slice(cell.indexOf(code) + code.length).replace(/^\s*[–—:-]?\s*/u, '') };
}

/** A unit that only the label prints, e.g. "per 100,000 population". */
function unitIn(label: string): string | undefined {
  return (
    /\bper [\d,]+(?: \p{L}+)?|\bper head\b/iu.exec(label)?.[0] ??
    (/^%|\bpercentage\b/iu.test(label) ? '%' : undefined)
  );
}
