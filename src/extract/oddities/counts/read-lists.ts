import type { Block, ListItemBlock } from '../../../domain/block.ts';
import type { Source } from '../../source.ts';

/** A list as printed: what leads into it, and its outermost items. */
export interface PrintedList {
  /** Paragraph or heading that stands right before its first item. */
  leadIn: Block;
  items: ListItemBlock[];
  /** Words without a number of their own stand after it, and more items after them: it may be one list, interrupted. */
  resumed: boolean;
}

/** Every list that a paragraph or heading leads into, in order. Items further in belong to the item before them. */
export function readLists({ content }: Source): PrintedList[] {
  const lists: PrintedList[] = [];
  let leadIn: Block | undefined;
  let open: PrintedList | undefined;
  let interrupted: PrintedList | undefined;
  for (const block of content.blocks) {
    if (block.kind !== 'listItem') {
      leadIn = block.kind === 'table' ? undefined : block;
      interrupted =
        open !== undefined && block.kind === 'paragraph' && block.label === undefined ? open : undefined;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      if (interrupted !== undefined) interrupted.resumed = true;
      if (leadIn === undefined) continue;
      open = { leadIn, items: [block], resumed: false };
      lists.push(open);
    } else if (block.depth <= open.items[0]!.depth) open.items.push(block);
  }
  return lists;
}
