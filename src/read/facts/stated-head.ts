import type { Block } from '../../domain/block.ts';
import { isSectionName } from '../wording/line-kinds.ts';

const REACH = 40;

/**
 * How many blocks at the front are the head of a report: title page, meeting lines, form of particulars. It ends at
 * the first numbered paragraph, the first section ("Purpose", "Summary") or the first paragraph of running text.
 */
export function headOf(text: string, blocks: Block[]): number {
  const end = Math.min(blocks.length, REACH);
  for (let at = 0; at < end; at += 1) {
    const block = blocks[at]!;
    const words = text.slice(block.bodyStart, block.endChar);
    if (block.kind === 'table') {
      if (block.rows.some((row) => row.length > 3)) return at;
      continue;
    }
    if (block.label !== undefined) return Math.max(1, at);
    if (
      block.kind === 'heading' &&
      block.level > 1 &&
      isSectionName(words) &&
      !/^(?:report|wards?)\b/i.test(words)
    )
      return at;
    if (block.kind !== 'heading' && isRunning(words) && !isForm(blocks[at + 1])) return at;
  }
  return end;
}

/** A form of particulars goes on over a paragraph in one of its rows. */
function isForm(block: Block | undefined): boolean {
  return block?.kind === 'table' && block.headerRows === 0 && block.rows.every((row) => row.length <= 3);
}

function isRunning(words: string): boolean {
  return words.length > 100 && words.split(' ').length >= 15 && /[.:;]$/.test(words.slice(-1));
}
