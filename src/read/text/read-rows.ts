import { paragraphPart, type TextPart } from '../outline/text-part.ts';
import { stripMarkup } from '../wording/strip-markup.ts';
import { headerRowsOf } from '../wording/table-header.ts';
import { readFlow } from './read-flow.ts';

const LONG_CELL = 700;
const LONG_NOTE = 120;
const BLOCK_TAG = /<(?:p|ul|ol|li|div|table)\b/gi;

/**
 * Reads a run of tab-separated rows. Short rows become tables; a row with a commentary in it becomes a heading (its
 * label), a small table (its ratings) and ordinary paragraphs and items; a row of leading empty cells goes on from
 * the row above.
 * @param headed a line under the first row says that it is a header
 */
export function readRows(rows: string[][], headed = false): TextPart[] {
  const parts: TextPart[] = [];
  let table: string[][] = [];
  let inFlow = false;
  const flush = () => {
    for (const part of writeTables(table, headed && table[0] === rows[0])) parts.push(part);
    table = [];
  };
  for (const [number, row] of rows.entries()) {
    if (isFlowRow(row) || (inFlow && isContinuation(row))) {
      const header =
        table.length === 1 && table[0]![0]?.trim() !== '' && isFlowRow(row) ? table.pop() : undefined;
      flush();
      parts.push(...readFlowRow(row, header, number));
      inFlow = true;
    } else if (!goOn(table, row)) {
      table.push(row);
      inFlow = false;
    }
  }
  flush();
  return parts;
}

function plain(cell: string): string {
  return stripMarkup(cell).replace(/\s+/g, ' ').trim();
}

function isContinuation(row: string[]): boolean {
  return row[0]?.trim() === '' && row.filter((cell) => cell.trim() !== '').length === 1;
}

function isLongCell(cell: string): boolean {
  if (cell.length > LONG_CELL) return true;
  const tags = cell.match(BLOCK_TAG)?.length ?? 0;
  return (
    tags > 1 ||
    (tags === 1 && plain(cell).length > LONG_NOTE) ||
    (cell.match(/(?:^|\s)[•\u25A0-\u25FF]\s/g)?.length ?? 0) > 1
  );
}

function isFlowRow(row: string[]): boolean {
  return row.some(isLongCell);
}

/** Cells that go on from the row above: the first is empty and the others begin in mid-sentence. */
function goOn(table: string[][], row: string[]): boolean {
  const above = table.at(-1);
  if (!above || row[0]?.trim() !== '') return false;
  const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ text: plain(cell), at }]));
  if (filled.length === 0) return true;
  if (!filled.every(({ text, at }) => /^\p{Ll}/u.test(text) && /[^.!?:;]$/.test(plain(above[at] ?? ''))))
    return false;
  for (const { text, at } of filled) above[at] = `${above[at]} ${text}`;
  return true;
}

/** A row with a commentary: label, ratings, then the words of each long cell, under its column's name if it has one. */
function readFlowRow(row: string[], header: string[] | undefined, number: number): TextPart[] {
  const parts: TextPart[] = [];
  const shorts = row.flatMap((cell) => (isLongCell(cell) || plain(cell) === '' ? [] : [plain(cell)]));
  const longs = row.flatMap((cell, at) => (isLongCell(cell) ? [{ cell, at }] : []));
  if (longs.length === 0) return shorts.map((text) => ({ ...paragraphPart(text), orphan: true }));
  const label = shorts.find((text) => /\p{L}{2}/u.test(text) && text.length <= LONG_NOTE);
  const others = shorts.filter((text) => text !== label);
  if (header && (longs.length < 2 || header.filter((cell) => plain(cell) !== '').length < 2)) {
    parts.push(...header.flatMap((cell) => (plain(cell) === '' ? [] : [rowHeading(plain(cell))])));
  }
  if (label !== undefined) parts.push(rowHeading(label));
  const flows = longs.map(({ cell, at }) => ({ name: plain(header?.[at] ?? ''), parts: readFlow(cell) }));
  moveRating(others, flows[0]?.parts ?? []);
  if (others.length > 0)
    parts.push({ block: { kind: 'table', headerRows: 0, rows: [others.map((text) => ({ text }))] } });
  for (const flow of flows) {
    if (
      longs.length > 1 &&
      header &&
      flow.name !== '' &&
      !parts.some((part) => part.rank === 'row' && wordsMatch(part, flow.name))
    )
      parts.push(rowHeading(flow.name));
    if (
      flow.parts[0] &&
      label === undefined &&
      flow === flows[0] &&
      (longs.length === 1 || row[0]?.trim() === '')
    )
      flow.parts[0].orphan = true;
    parts.push(
      ...flow.parts.map((part) => ({ ...part, inCell: true, ...(longs.length > 1 ? { row: number } : {}) })),
    );
  }
  return parts;
}

function wordsMatch(part: TextPart, words: string): boolean {
  return part.block.kind !== 'table' && part.block.text === words;
}

/** The last of a row of ratings may stand at the head of the commentary's cell. */
function moveRating(ratings: string[], flow: TextPart[]): void {
  const first = flow[0]?.block;
  if (ratings.length === 0 || first?.kind !== 'paragraph' || !/^\d{1,2}$/.test(first.text)) return;
  if (!ratings.every((rating) => /^\d{1,2}$/.test(rating))) return;
  ratings.push(first.text);
  flow.shift();
}

function rowHeading(text: string): TextPart {
  return { block: { kind: 'heading', level: 5, text }, rank: 'row' };
}

/** Writes short rows as tables; long single cells at the end, or between rows of names and values, are paragraphs. */
function writeTables(rows: string[][], headed: boolean): TextPart[] {
  const width = Math.max(0, ...rows.map((row) => trimEnd(row).length));
  const parts: TextPart[] = [];
  let open: string[][] = [];
  for (const [at, row] of rows.entries()) {
    const filled = row.map(plain).filter((cell) => cell !== '');
    const single = filled.length === 1 && filled[0]!.length > LONG_NOTE;
    if (
      single &&
      (width <= 2 || rows.slice(at).every((rest) => rest.map(plain).filter(Boolean).length === 1))
    ) {
      parts.push(...writeTable(open, width, headed && open[0] === rows[0]), paragraphPart(filled[0]!));
      open = [];
    } else open.push(row);
  }
  return [...parts, ...writeTable(open, width, headed && open[0] === rows[0])];
}

function writeTable(rows: string[][], width: number, headed: boolean): TextPart[] {
  const filled = rows.filter((row) => row.some((cell) => plain(cell) !== ''));
  if (filled.length === 0) return [];
  const only = filled.length === 1 ? filled[0]!.map(plain).filter(Boolean) : [];
  if (only.length === 1)
    return [paragraphPart(only[0]!, filled[0]![0]!.trim() === '' ? { orphan: true } : {})];
  const cells = filled.map((row) =>
    Array.from({ length: Math.max(width, row.length) }, (_, at) => ({ text: plain(row[at] ?? '') })),
  );
  return [
    {
      block: {
        kind: 'table',
        headerRows: headed ? 1 : headerRowsOf(filled),
        rows: cells.map((row) => row.slice(0, width)),
      },
    },
  ];
}

function trimEnd(row: string[]): string[] {
  let end = row.length;
  while (end > 0 && row[end - 1]!.trim() === '') end -= 1;
  return row.slice(0, end);
}
