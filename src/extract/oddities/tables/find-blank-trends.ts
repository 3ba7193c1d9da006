import type { Cell } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';
import type { FigureRow, FigureTable } from './read-figure-tables.ts';

interface TrendColumn {
  table: FigureTable;
  head: Cell;
  /** Rows with an arrow or a word for it. */
  filled: { row: FigureRow; cell: Cell }[];
  /** Rows that could have one: with figures for two periods. */
  blank: number;
}

const trendHead = /\b(?:trend|direction|change)\b/iu;
const level = /^(?:→|↔|⇒|➔|=|same|level|no change|stable|unchanged)$/iu;
const said = /[↑↓→↔↗↘⇑⇓⇒➔▲▼]|\p{L}{2,}/u;

/** A trend column that is filled in one table and left blank in others with the same head: blank is not "no change". */
export function findBlankTrends(search: OdditySearch): Oddity[] {
  const columns = search.figureTables.flatMap((table) => trendColumnsOf(search, table));
  const filled = columns.filter((column) => column.filled.length > 0);
  const blank = columns.filter((column) => column.filled.length === 0 && column.blank > 0);
  const example = filled[0];
  if (example === undefined) return [];
  const alike = blank.filter(({ head }) => search.words(head) === search.words(example.head));
  if (alike.length === 0) return [];
  const moved = levelButMoved(search, example);
  const shown = moved ?? example.filled[0]!.row;
  const tables = alike.length === 1 ? 'another table' : `${alike.length} other tables`;
  const message =
    moved === undefined
      ? `“${search.words(example.head)}” is filled in one table and blank in ${tables}; blank does not say “no change”.`
      : `“${search.words(example.head)}” is filled in one table and blank in ${tables}, and a level arrow stands beside values that changed.`;
  const places: Span[] = [example.head, shown, ...alike.map(({ head }) => head)];
  return [
    search.oddity(
      'blank-value',
      'blank-trend',
      message,
      places.map(({ startChar, endChar }) => ({ startChar, endChar })),
    ),
  ];
}

function trendColumnsOf({ words }: OdditySearch, table: FigureTable): TrendColumn[] {
  const { rows, headerRows } = table.table;
  return rows[headerRows - 1]!.filter((head) => trendHead.test(words(head))).map((head) => {
    const cells = table.rows.flatMap((row) => {
      const cell = rows
        .find((one) => one[0]!.startChar === row.startChar)
        ?.find((one) => one.column === head.column);
      return cell === undefined ? [] : [{ row, cell }];
    });
    return {
      table,
      head,
      filled: cells.filter(({ cell }) => said.test(words(cell)) && !/^n\/?a$/iu.test(words(cell))),
      blank: cells.filter(
        ({ row, cell }) =>
          cell.endChar === cell.startChar &&
          row.cells.filter(({ figure }) => figure !== undefined).length > 1,
      ).length,
    };
  });
}

/** The row with a level arrow whose value moved most, where that is more than a tenth. */
function levelButMoved({ words }: OdditySearch, { filled }: TrendColumn): FigureRow | undefined {
  return filled
    .filter(({ cell }) => level.test(words(cell)))
    .map(({ row }) => ({ row, moved: movedBy(row) }))
    .filter(({ moved }) => moved > 0.1)
    .toSorted((a, b) => b.moved - a.moved)[0]?.row;
}

function movedBy({ cells }: FigureRow): number {
  const values = cells.flatMap(({ figure }) => (figure === undefined ? [] : [figure.value]));
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined || first === 0
    ? 0
    : Math.abs(last - first) / Math.abs(first);
}
