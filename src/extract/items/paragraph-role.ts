import type { Block } from '../../domain/block.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import type { Source } from '../source.ts';

/** How a section lists its items, told from all its blocks. */
export interface SectionForm {
  within: readonly Block[];
  /** It has list items or tables. */
  itemised: boolean;
  /** It has numbered paragraphs. */
  numbered: boolean;
}

/** Longest paragraph that only leads a list in, in characters: a longer one, or one of several sentences, is part of the item. */
const longestLeadIn = 140;

/** What a paragraph is in its section: an item, one that takes the list after it along, or none. */
export function paragraphRole(
  source: Source,
  block: Block,
  next: Block | undefined,
  { within, itemised, numbered }: SectionForm,
): 'item' | 'carrier' | 'lead-in' | 'continues' | 'aside' {
  const words = source.content.text.slice(block.bodyStart, block.endChar);
  const opens = /[:;]\s*$/u.test(words) && next?.kind === 'listItem';
  // A list may be parted into themes, each under a heading of its own.
  if (next?.kind === 'heading' && /(?:[:;]|\b(?:following|as follows|below)\.?)\s*$/u.test(words))
    return 'lead-in';
  if (opens) return words.length > longestLeadIn || /[.!?]\s/u.test(words) ? 'carrier' : 'lead-in';
  if (isPageLine(words)) return 'aside';
  if (printedNumber(source, block) !== undefined) return 'item';
  if (/^\s*[([][^()]{3,120}[)\]]\.?$/u.test(words) || /^\p{Ll}/u.test(words)) return 'continues';
  if (numbered) return 'aside';
  return itemised && !standsAlone(source, block, within) ? 'aside' : 'item';
}

/** The number that a paragraph prints, and where its words begin: its label, or a number that was read as its first word. */
export function printedNumber(
  { content }: Source,
  block: Block,
): { label: string; bodyStart: number } | undefined {
  if (block.label !== undefined) return { label: block.label, bodyStart: block.bodyStart };
  const words = content.text.slice(block.bodyStart, block.endChar);
  const match = /^(?<label>\d{1,3}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+(?=\p{L})/u.exec(words);
  return match?.groups === undefined
    ? undefined
    : { label: match.groups.label!, bodyStart: block.bodyStart + match[0].length };
}

/** Beside lists a paragraph is an item of its own only where others of its kind open lists: rows of a table that was read as text. */
function standsAlone({ content }: Source, block: Block, within: readonly Block[]): boolean {
  const above = content.blocks[block.headings.at(-1) ?? -1];
  const table = within.findLast((one) => one.kind === 'table' && one.startChar < block.startChar);
  // A table that goes on overleaf is often read as text there.
  const overleaf = table !== undefined && (block.pageNumber ?? 0) > (table.pageNumber ?? 0);
  return overleaf || (above !== undefined && repeatsAbove({ content }, above));
}

/** True for a heading with the words of the heading right above it. */
export function repeatsAbove({ content }: Pick<Source, 'content'>, block: Block): boolean {
  const above = content.blocks[block.headings.at(-1) ?? -1];
  const said = (one: Block) => plainForm(content.text.slice(one.bodyStart, one.endChar));
  return above !== undefined && said(above) === said(block);
}

/** A line of a table of contents: words, then a page number. */
function isPageLine(words: string): boolean {
  return /[^.]\s\d{1,3}$/u.test(words) && words.length < 120;
}
