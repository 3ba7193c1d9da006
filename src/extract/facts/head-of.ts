import type { Source } from '../source.ts';

const reach = 40;

/** How many blocks at the front are a report's head: up to its first numbered paragraph or paragraph of running text. */
export function headOf({ content: { blocks, text } }: Source): number {
  const end = blocks.slice(0, reach).findIndex((block, at) => {
    if (block.kind === 'table') return block.rows.some((row) => row.length > 4);
    const words = text.slice(block.bodyStart, block.endChar);
    if (block.kind === 'heading')
      return at > 0 && /^(?:\W*\d+\W*)?(?:purpose|summary|introduction|recommendations?)\b/iu.test(words);
    return (
      block.label !== undefined ||
      (words.length > 100 && /[.;:]$/u.test(words) && words.split(' ').length >= 15)
    );
  });
  return end < 0 ? Math.min(blocks.length, reach) : Math.max(1, end);
}
