import type { Span } from './span.ts';

/** Index of the block (or other span of a list in order) that holds an offset; -1 when none does. Binary search. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (offset < block.startChar) high = middle - 1;
    else if (offset >= block.endChar) low = middle + 1;
    else return middle;
  }
  return -1;
}
