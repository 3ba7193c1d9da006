import type { Block } from './block.ts';
import { blockPlaces } from './block-places.ts';

/** Index of the paragraph that leads a list in ("The risks are:"); undefined when the item's list has none. */
export function leadInOf(blocks: readonly Block[], at: number): number | undefined {
  const leadIn = at < 0 ? -1 : (blockPlaces(blocks).leadIn[at] ?? -1);
  return leadIn < 0 ? undefined : leadIn;
}
