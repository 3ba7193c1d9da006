import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { type ItemSection, itemSections } from './item-sections.ts';
import { listedItems } from './listed-items.ts';
import { sectionItems } from './section-items.ts';
import { toItem } from './to-item.ts';
import { toldItems } from './told-items.ts';
import { whereItStands } from './where-it-stands.ts';

/** Strengths, areas for improvement, recommendations and priority actions: under known headings, in lists led in, told in sentences. */
export function findItems(source: Source): Finding[] {
  const sections = itemSections(source);
  const taken = new Set(sections.flatMap(({ blocks }) => blocks));
  const headed = sections.flatMap((section) => fromSection(source, section));
  const listed = listedItems(source, taken);
  for (const { citation } of listed)
    taken.add(source.content.blocks.findIndex(({ endChar }) => endChar >= citation.endChar));
  return [...headed, ...listed, ...toldItems(source, taken)];
}

function fromSection(source: Source, { item, heading, blocks }: ItemSection): Finding[] {
  const above = source.content.blocks[heading]!.headings;
  return sectionItems(source, blocks, item.responsibleBody).flatMap((printed) => {
    const standing = whereItStands(source, above, printed.subheading);
    const addressed = item.addressedTo ?? boardOf(source, printed.startChar, above);
    const named = addressed === undefined ? item : { ...item, addressedTo: addressed };
    return toItem(source, printed, named, standing, 'headed-item') ?? [];
  });
}

/** In a part on another body (a board that has a judgement of its own) recommendations are addressed to it: its heading's words. */
function boardOf(source: Source, at: number, above: readonly number[]): string | undefined {
  const part = source.partAt(at);
  const apart =
    part.name !== undefined &&
    source.found.some(({ parts }) => parts.some(({ name }) => part.name?.endsWith(name)));
  const heading = apart
    ? above.map((index) => source.content.blocks[index]!).find(({ startChar }) => startChar >= part.startChar)
    : undefined;
  return heading && source.content.text.slice(heading.bodyStart, heading.endChar);
}
