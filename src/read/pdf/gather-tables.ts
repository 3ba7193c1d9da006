import { alignColumns } from './align-columns.ts';
import type { CellDraft, PageItem, TableDraft } from './draft-block.ts';
import type { Line } from './page-shapes.ts';

/** A cell longer than this many lines is running text that stands in a frame. */
const LONG_CELL = 16;

const LISTED = /^[•▪■◼◆◇○●‣◦▫□❖]/u;

type Row = CellDraft[];

/** Gathers the lines that stand in cells into tables. Frames around running text are taken apart into their lines. */
export function gatherTables(lines: Line[], bodySize: number): PageItem[] {
  const items: PageItem[] = [];
  const done = new Set<number>();
  for (const line of lines) {
    const table = line.place?.cell?.table;
    if (table === undefined) {
      items.push({ line });
      continue;
    }
    if (done.has(table)) continue;
    done.add(table);
    items.push(...splitTable(rowsOf(lines, table), bodySize));
  }
  return items;
}

function rowsOf(lines: Line[], table: number): Row[] {
  const rows = new Map<number, Map<number, CellDraft>>();
  for (const line of lines) {
    const cell = line.place?.cell;
    if (cell?.table !== table) continue;
    const row = rows.get(cell.row) ?? new Map<number, CellDraft>();
    rows.set(cell.row, row);
    const draft = row.get(cell.column) ?? {
      lines: [],
      header: cell.header,
      column: cell.column,
      span: cell.span,
    };
    row.set(cell.column, draft);
    draft.lines.push(line);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => [...row.values()].sort((a, b) => a.column - b.column));
}

function splitTable(rows: Row[], bodySize: number): PageItem[] {
  if (isSingleColumn(rows, bodySize)) return [{ table: finish(rows) }];
  const items: PageItem[] = [];
  let open: Row[] = [];
  const close = () => {
    if (open.length > 0) items.push(...closeTable(open, bodySize));
    open = [];
  };
  rows.forEach((row, at) => {
    const joins =
      row.length > 1 || (open.length > 0 && !isRunningText(row) && (rows[at + 1]?.length ?? 0) > 1);
    const carried = row.length === 1 && row[0]!.column > 0 && !isRunningText(row);
    // "Lead inspector: | A Name" above a table is a field, not its first row.
    if (joins && open.length === 1 && isField(open[0]!) && !isField(row)) close();
    if (joins || carried) open.push(row);
    else {
      close();
      for (const line of row.flatMap((cell) => cell.lines)) items.push({ line });
    }
  });
  close();
  return items;
}

function isRunningText(row: Row): boolean {
  return row.reduce((sum, cell) => sum + cell.lines.length, 0) > 4;
}

/** One column counts as a table when it has a head and short rows: a list of items under a title. */
function isSingleColumn(rows: Row[], bodySize: number): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0 || rows.some((row) => row.length > 1)) return false;
  if (!isHead(head) || head[0]!.lines.length > 2) return false;
  const lines = rest.flatMap((row) => row[0]!.lines);
  if (lines.some((line) => line.bold || line.size > 1.1 * bodySize || LISTED.test(line.text))) return false;
  if (head[0]!.lines[0]!.size > 1.1 * bodySize) return false;
  return rest.every((row) => row[0]!.lines.length <= LONG_CELL && isOneParagraph(row[0]!.lines));
}

function isOneParagraph(lines: Line[]): boolean {
  return lines.every((line, at) => at === 0 || line.y - lines[at - 1]!.y < 1.5 * line.size);
}

function closeTable(rows: Row[], bodySize: number): PageItem[] {
  const only = rows.length === 1 ? rows[0]! : undefined;
  const lines = rows.flat().flatMap((cell) => cell.lines);
  if (
    only?.every((cell) => cell.lines.every((line) => line.bold)) &&
    only[0]!.lines[0]!.size > 1.12 * bodySize
  )
    return [{ line: headingRow(only) }];
  if (only && isField(only)) return [{ line: joinLines(lines, ' ') }];
  return [{ table: finish(rows) }];
}

function isField(row: Row): boolean {
  return /:$/.test(row[0]!.lines.at(-1)!.text);
}

function headingRow(row: Row): Line {
  const texts = row.map((cell) => cell.lines.map((line) => line.text).join(' '));
  return {
    ...joinLines(
      row.flatMap((cell) => cell.lines),
      ' ',
    ),
    text: texts.join(' | '),
  };
}

function joinLines(lines: Line[], between: string): Line {
  const first = lines[0]!;
  return {
    ...first,
    text: lines.map((line) => line.text).join(between),
    parts: [],
    x1: Math.max(...lines.map((line) => line.x1)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
    top: Math.min(...lines.map((line) => line.top)),
  };
}

function finish(ragged: Row[]): TableDraft {
  const rows = alignColumns(ragged);
  return {
    kind: 'table',
    rows,
    headerRows: rows.length > 1 && isHead(rows[0]!) && !isHead(rows[1]!) ? 1 : 0,
  };
}

/** A row printed in bold, or marked as a head in every one of several cells. */
function isHead(row: Row): boolean {
  const bold = row.every((cell) => cell.lines.every((line) => line.bold));
  return bold || (row.length > 1 && row.every((cell) => cell.header));
}
