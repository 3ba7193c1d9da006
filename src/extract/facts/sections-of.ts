import type { Block } from '../../domain/block.ts';
import type { Source } from '../source.ts';

/** A heading with the blocks right under it, up to the next heading of any level. */
export interface Section {
  /** Words of the heading, without its printed label and a colon at its end. */
  words: string;
  heading: Block;
  /** Index of the heading among the report's blocks. */
  at: number;
  blocks: Block[];
}

const longest = 120;
const held = new WeakMap<Source, Section[]>();

/** Every section of a report, in order, also where a heading is printed as a numbered line ("5. Implications" over 5.1). */
export function sectionsOf(source: Source): Section[] {
  const known = held.get(source);
  if (known !== undefined) return known;
  const made: Section[] = [];
  source.content.blocks.forEach((block, at) => {
    if (isHeading(source, at)) {
      const words = source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
      made.push({ words: words.replace(/\s*:$/u, ''), heading: block, at, blocks: [] });
    } else made.at(-1)?.blocks.push(block);
  });
  held.set(source, made);
  return made;
}

/** The words of the nearest heading before an offset, also a numbered line that stands for one; empty before the first. */
export function sectionWordsAt(source: Source, offset: number): string {
  return sectionsOf(source).findLast(({ heading }) => heading.startChar <= offset)?.words ?? '';
}

function isHeading({ content: { blocks, text } }: Source, at: number): boolean {
  const block = blocks[at]!;
  if (block.kind === 'heading') return true;
  const number = /^(\d{1,2})\.?$/u.exec(block.label ?? '')?.[1];
  if (block.kind !== 'paragraph' || number === undefined || block.endChar - block.bodyStart > longest)
    return false;
  const next = blocks[at + 1];
  return !/[.;,?]$/u.test(text.slice(block.startChar, block.endChar)) && next?.label === `${number}.1`;
}
