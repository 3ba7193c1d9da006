import type { Block } from '../../domain/block.ts';
import { blockAt } from '../../domain/block-at.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { inlineLists } from './inline-lists.ts';
import { type ItemSection, itemSections } from './item-sections.ts';
import { listedItems } from './listed-items.ts';
import { askedOfMembers } from './plain-headings.ts';
import { sectionItems } from './section-items.ts';
import { tabledItems } from './tabled-items.ts';
import { toItem } from './to-item.ts';
import { toldItems } from './told-items.ts';
import { whereItStands } from './where-it-stands.ts';

/** Strengths, areas for improvement, recommendations and priority actions: under known headings, in lists led in, told in sentences. */
export function findItems(source: Source): Finding[] {
  const sections = itemSections(source);
  const taken = new Set(sections.flatMap(({ heading, blocks }) => [heading, ...blocks]));
  const headed = sections.flatMap((section) => fromSection(source, section));
  const listed = listedItems(source, taken);
  for (const { citation } of listed) taken.add(blockAt(source.content.blocks, citation.endChar - 1));
  const inline = [...inlineLists(source, taken), ...tabledItems(source, taken)];
  for (const { citation } of inline) taken.add(blockAt(source.content.blocks, citation.endChar - 1));
  return [...headed, ...listed, ...inline, ...toldItems(source, taken)];
}

function fromSection(source: Source, { item, heading, blocks }: ItemSection): Finding[] {
  const title = source.content.blocks[heading]!;
  const { addressedTo, ...kind } = item;
  const board = boardOf(source, title) ?? (standsApart(source, title) ? addressedTo : undefined);
  const named = board === undefined ? kind : { ...kind, addressedTo: board };
  return sectionItems(source, blocks, item.responsibleBody, item === askedOfMembers).flatMap((printed) => {
    const standing = whereItStands(source, title.headings, printed.subheading);
    const number = [printed.subheading, title]
      .flatMap((head) => (head === undefined ? [] : (/\s(\d{1,2})$/u.exec(source.wordsOf(head))?.[1] ?? [])))
      .at(0);
    const numbered = printed.number === undefined && number !== undefined ? { ...printed, number } : printed;
    // Recommendations of several weights are told apart by their headings.
    const weighed = item.weight === undefined ? standing : { ...standing, theme: wordsOf(source, title) };
    return toItem(source, numbered, named, weighed, 'headed-item') ?? [];
  });
}

function wordsOf({ content }: Source, { bodyStart, endChar }: Block): string {
  return content.text.slice(bodyStart, endChar);
}

/** True in a part of the report on another body, e.g. a board that has a judgement of its own. */
function standsApart(source: Source, { startChar }: Block): boolean {
  const { name } = source.partAt(startChar);
  return (
    name !== undefined && source.found.some(({ parts }) => parts.some((part) => name.endsWith(part.name)))
  );
}

/** To whom: the body that the heading itself names, else the heading of a part on another body. */
function boardOf(source: Source, title: Block): string | undefined {
  const said = /\b(?:for|to) the (.{2,60}?)[\s:]*$/iu.exec(wordsOf(source, title))?.[1];
  if (said !== undefined && title.kind === 'heading') return said;
  if (!standsApart(source, title)) return undefined;
  const part = source.partAt(title.startChar);
  const heading = title.headings
    .map((index) => source.content.blocks[index]!)
    .find(({ startChar }) => startChar >= part.startChar);
  return heading && wordsOf(source, heading);
}
