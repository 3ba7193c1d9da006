import type { Block } from './block.ts';

/** What stands before each block of a report, by its index; -1 where nothing does. Worked out in one pass and kept. */
export interface BlockPlaces {
  /** The paragraph that leads the block's list in. */
  leadIn: Int32Array;
  /** The nearest block at or before it, in its section, that has a printed number. */
  numbered: Int32Array;
  /** How many items of its depth stand before it in its list. */
  bullet: Int32Array;
}

const known = new WeakMap<readonly Block[], BlockPlaces>();

/** Walking back from each block would take as many steps as a list has items, for each of them. */
export function blockPlaces(blocks: readonly Block[]): BlockPlaces {
  const held = known.get(blocks);
  if (held !== undefined) return held;
  const places: BlockPlaces = {
    leadIn: new Int32Array(blocks.length).fill(-1),
    numbered: new Int32Array(blocks.length).fill(-1),
    bullet: new Int32Array(blocks.length),
  };
  let counts: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    places.numbered[at] = numberedAt(places, at, block, before);
    if (block.kind !== 'listItem') {
      counts = [];
      continue;
    }
    places.leadIn[at] =
      before?.kind === 'listItem' ? places.leadIn[at - 1]! : before?.kind === 'paragraph' ? at - 1 : -1;
    // A numbered item begins a count anew, and is not in it.
    counts = isNumbered(block) ? [] : counts.slice(0, block.depth + 1);
    places.bullet[at] = counts[block.depth] ?? 0;
    if (!isNumbered(block)) counts[block.depth] = places.bullet[at]! + 1;
  }
  known.set(blocks, places);
  return places;
}

function numberedAt({ numbered }: BlockPlaces, at: number, block: Block, before: Block | undefined): number {
  if (block.kind === 'heading') return -1;
  if (isNumbered(block)) return at;
  const section =
    before !== undefined && before.kind !== 'heading' && before.headings.at(-1) === block.headings.at(-1);
  return section ? numbered[at - 1]! : -1;
}

/** A paragraph's number holds a figure ("4.6", "7.", "12a"); "a)", "(iv)" and "2)" name items of a list. */
export function isNumbered(block: Block): boolean {
  return (
    block.kind !== 'heading' &&
    block.kind !== 'table' &&
    !(block.kind === 'paragraph' && block.footnote) &&
    /^[A-Z]?\d/u.test(block.label ?? '') &&
    !block.label!.endsWith(')')
  );
}
