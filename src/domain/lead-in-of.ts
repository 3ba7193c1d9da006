import type { Block } from './block.ts';

/** Index of the paragraph that leads a list in ("The risks are:"); undefined when the item's list has none. */
export function leadInOf(blocks: readonly Block[], at: number): number | undefined {
  if (blocks[at]?.kind !== 'listItem') return undefined;
  let before = at - 1;
  while (blocks[before]?.kind === 'listItem') before--;
  const block = blocks[before];
  return block?.kind === 'paragraph' ? before : undefined;
}
