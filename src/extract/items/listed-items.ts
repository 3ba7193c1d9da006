import type { Block } from '../../domain/block.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { type ListKind, leadInKind } from './lead-in-kind.ts';
import type { PrintedItem } from './printed-item.ts';
import { sectionItems } from './section-items.ts';
import { toItem } from './to-item.ts';
import { whereItStands } from './where-it-stands.ts';

/**
 * Items of lists that a paragraph leads in ("… the key areas in which the council performs well:"), in papers and letters. Headings
 * may part such a list into themes.
 */
export function listedItems(source: Source, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = source.content;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || taken.has(at) || isOwnReport(source, block)) return [];
    const words = source.wordsOf(block);
    const kind = leadInKind(words);
    if (kind === undefined) return [];
    const items = sectionItems(source, listAfter(source, at));
    return items.flatMap((item) => listed(source, block, item, kind));
  });
}

/** Lists of an inspectorate's own report stand under headings that its regime knows. */
function isOwnReport(source: Source, { startChar }: Block): boolean {
  const part = source.partAt(startChar);
  return part.voice === 'inspectorate' && (source.regime?.items.length ?? 0) > 0;
}

/** Indexes of the list items after a lead-in, with headings between them that lists follow. */
function listAfter({ content: { blocks } }: Source, leadIn: number): number[] {
  const found: number[] = [];
  for (let at = leadIn + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    const themed =
      block.kind === 'heading' && blocks[at + 1]?.kind === 'listItem' && deeper(blocks, leadIn, at);
    if (block.kind !== 'listItem' && !themed) break;
    found.push(at);
  }
  return found;
}

/** True for a heading under the section in which the lead-in stands. */
function deeper(blocks: readonly Block[], leadIn: number, at: number): boolean {
  const section = blocks[leadIn]!.headings.at(-1);
  return section === undefined || blocks[at]!.headings.includes(section);
}

function listed(source: Source, leadIn: Block, item: PrintedItem, kind: ListKind): Finding[] {
  const standing = whereItStands(source, leadIn.headings, item.subheading);
  const made = toItem(source, item, { kind, frameworkRef: [] }, standing, 'listed-item');
  return made === undefined ? [] : [made];
}
