import type { Block } from '../domain/block.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { AppError } from '../errors.ts';
import { stateFacts } from './facts/state-facts.ts';
import { startCleaning } from './guards/clean-words.ts';
import type { RawReport } from './raw-report.ts';
import { writeBlock } from './write-block.ts';

const BETWEEN = '\n\n';

/**
 * Turns what a format reader found into canonical text with spans. Blocks tile the text, one blank line between
 * two. Invisible characters leave the words and are told in `hidden`. Blocks without words are dropped.
 * @throws AppError 'no_text' when nothing printed is left
 */
export function assembleReport(raw: RawReport): ReadReport {
  const cleaner = startCleaning();
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const above: { index: number; level: number }[] = [];
  let length = 0;
  for (const rawBlock of raw.blocks) {
    const written = writeBlock(rawBlock, (source) => cleaner.clean(source, rawBlock.pageNumber));
    if (written === null) continue;
    if (pieces.length > 0) length += BETWEEN.length;
    const block = shift(written.block, length);
    block.headings = headingsAbove(block, blocks.length, above);
    blocks.push(block);
    pieces.push(written.text);
    length += written.text.length;
  }
  if (blocks.length === 0) {
    throw new AppError(
      'no_text',
      'There is no text in this file that a reader would see. Please send the report itself, as text and not as a picture.',
    );
  }
  const text = pieces.join(BETWEEN);
  const asides = raw.asides
    .map((aside) => ({ ...aside, text: cleaner.clean(aside.text, aside.pageNumber) }))
    .filter((aside) => aside.text !== '');
  return {
    format: raw.format,
    text,
    blocks,
    asides,
    hidden: [...raw.hidden, ...cleaner.hidden()],
    stated: stateFacts(text, blocks),
    ...(raw.pageCount === undefined ? {} : { pageCount: raw.pageCount }),
    warnings: [...raw.warnings],
  };
}

function shift(block: Block, by: number): Block {
  const moved = {
    ...block,
    startChar: block.startChar + by,
    endChar: block.endChar + by,
    bodyStart: block.bodyStart + by,
  };
  if (moved.kind !== 'table') return moved;
  const rows = moved.rows.map((row) =>
    row.map((cell) => ({ ...cell, startChar: cell.startChar + by, endChar: cell.endChar + by })),
  );
  return { ...moved, rows };
}

/** Keeps the open headings in `above`, outermost first, and returns those the block stands under. */
function headingsAbove(block: Block, index: number, above: { index: number; level: number }[]): number[] {
  if (block.kind === 'heading') {
    while (above.length > 0 && above.at(-1)!.level >= block.level) above.pop();
  }
  const path = above.map((heading) => heading.index);
  if (block.kind === 'heading') above.push({ index, level: block.level });
  return path;
}
