import type { Block, Cell } from '../domain/block.ts';
import type { RawBlock, RawCell } from './raw-report.ts';

/** A block with its canonical text; its spans count from the block's own beginning. */
export interface WrittenBlock {
  text: string;
  block: Block;
}

type Clean = (source: string) => string;
type RawTable = Extract<RawBlock, { kind: 'table' }>;

/**
 * Writes one raw block as canonical text. Returns null when nothing printed is left of it.
 * @param clean makes words canonical: one line, single spaces
 */
export function writeBlock(raw: RawBlock, clean: Clean): WrittenBlock | null {
  const label = clean(raw.label ?? '');
  const base = {
    startChar: 0,
    headings: [],
    boxes: raw.boxes ?? [],
    ...(raw.pageNumber ? { pageNumber: raw.pageNumber } : {}),
    ...(raw.scanned ? { scanned: raw.scanned } : {}),
  };
  if (raw.kind === 'table') return writeTable(raw, label, base, clean);
  const marker = raw.kind === 'listItem' ? clean(raw.marker) : '';
  const lead = [marker, label === marker ? '' : label].filter((part) => part !== '').join(' ');
  const words = clean(raw.text);
  if (words === '' && (lead === '' || raw.kind === 'listItem')) return null;
  const text = [lead, words].filter((part) => part !== '').join(' ');
  const printed = label || (isOrdinal(marker) ? marker : '');
  const common = {
    ...base,
    endChar: text.length,
    bodyStart: text.length - words.length,
    ...(printed ? { label: printed } : {}),
  };
  if (raw.kind === 'heading')
    return { text, block: { ...common, kind: 'heading', level: clampLevel(raw.level) } };
  if (raw.kind === 'paragraph')
    return { text, block: { ...common, kind: 'paragraph', ...(raw.footnote ? { footnote: true } : {}) } };
  return { text, block: { ...common, kind: 'listItem', marker, depth: Math.max(0, Math.trunc(raw.depth)) } };
}

function clampLevel(level: number): number {
  return Math.min(9, Math.max(1, Math.trunc(level)));
}

/** "a)", "(iv)" and "3." name an item; "•" and the letter "o" standing for a circle do not. */
function isOrdinal(marker: string): boolean {
  return marker !== 'o' && /[\p{L}\p{N}]/u.test(marker);
}

function writeTable(
  raw: RawTable,
  label: string,
  base: { startChar: number; headings: number[]; boxes: NonNullable<RawTable['boxes']> },
  clean: Clean,
): WrittenBlock | null {
  const cleaned = raw.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: clean(cell.text.replace(/\|/g, ' ')) })),
  );
  const kept = cleaned.flatMap((cells, at) =>
    cells.some((cell) => cell.text !== '') ? [{ cells, header: at < raw.headerRows }] : [],
  );
  if (kept.length === 0) return null;
  const bodyStart = label === '' ? 0 : label.length + 1;
  let text = label === '' ? '' : `${label} `;
  const rows = kept.map(({ cells, header }, row) => {
    if (row > 0) text += '\n';
    const written = writeRow(cells, row, header, text.length);
    text += written.text;
    return written.cells;
  });
  const headerRows = kept.filter((row) => row.header).length;
  const named = label === '' ? {} : { label };
  return {
    text,
    block: { ...base, ...named, kind: 'table', endChar: text.length, bodyStart, headerRows, rows },
  };
}

function writeRow(
  cells: RawCell[],
  row: number,
  header: boolean,
  start: number,
): { text: string; cells: Cell[] } {
  let text = '';
  let column = 0;
  const written = cells.map((cell, at): Cell => {
    if (at > 0) text += ' | ';
    const startChar = start + text.length;
    text += cell.text;
    const here = column;
    const width = Math.max(1, cell.columnSpan ?? 1);
    column += width;
    const span = width > 1 ? { columnSpan: width } : {};
    return {
      row,
      column: here,
      startChar,
      endChar: start + text.length,
      header: header || cell.header === true,
      ...span,
    };
  });
  return { text, cells: written };
}
