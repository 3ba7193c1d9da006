import type { Block } from '../../domain/block.ts';
import type { Regime, RegimeItem } from '../../regimes/regime.ts';
import { areasSaid } from '../judgements/areas-said.ts';
import { gradeForms, plainForm } from '../judgements/grade-forms.ts';
import { areaNamed } from '../judgements/match-area.ts';
import type { Source } from '../source.ts';
import { askedOfMembers, plainHeadings } from './plain-headings.ts';

/** What stands under a heading that announces items: indexes of the blocks, headings within it included. */
export interface ItemSection {
  item: RegimeItem;
  heading: number;
  blocks: number[];
}

/** Every section whose heading a recognised regime knows for its items, or that asks members for a decision, in order. */
export function itemSections(source: Source): ItemSection[] {
  const known = source.found.flatMap(({ items }) => items);
  return source.content.blocks.flatMap((block, at) => {
    if (!mayHead(source, block) || underContents(source, block)) return [];
    const own =
      source.partAt(block.startChar).voice === 'inspectorate' ? [] : [askedOfMembers, ...plainHeadings];
    const items = [...known, ...own];
    const item = itemNamed(items, headingWords(source, block));
    if (item === undefined || repeats(source, block, item)) return [];
    const blocks = blocksUnder(source, at, items);
    return blocks.length === 0 ? [] : [{ item, heading: at, blocks }];
  });
}

/** The items that a heading with these words announces in what a council writes; undefined for other words. */
export function knownItem({ found }: Source, words: string): RegimeItem | undefined {
  return itemNamed([...found.flatMap(({ items }) => items), askedOfMembers, ...plainHeadings], bare(words));
}

function itemNamed(items: readonly RegimeItem[], words: string): RegimeItem | undefined {
  const whole = items.find((one) => names(one, words));
  if (whole !== undefined) return whole;
  // "Recommendations for the board" says to whom, "Key recommendation 2" which.
  const short = words.replace(/\s+(?:for|to)\s+(?:the\s+)?(?!improve).{2,60}$|\s+\d{1,2}$/u, '');
  return short === words
    ? undefined
    : items.find((one) => one.kind === 'recommendation' && names(one, short));
}

/** A heading over one item alone is in the singular: "Area for priority action". */
function names({ heading, aliases }: RegimeItem, words: string): boolean {
  const said = singular(words);
  return [heading, ...aliases].some((form) => singular(bare(form)) === said);
}

function singular(words: string): string {
  return words
    .replace(/\(s\)/gu, '')
    .replace(/\b(area|recommendation|strength|weakness|improvement|action)(?:e?s)\b/gu, '$1');
}

/** A heading's words without its number, footnote mark and marks at its end. */
function headingWords(source: Source, block: Block): string {
  return bare(source.content.text.slice(block.bodyStart, block.endChar));
}

const bared = new Map<string, string>();

function bare(words: string): string {
  const known = bared.get(words);
  if (known !== undefined) return known;
  const plain = plainForm(words)
    .replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/u, '')
    .replace(/[\s?.:;*]*(?<=[\p{L})?.:;*])(?:(?<=[?:)])\s)?[\d¹²³]?[\s?.:;*]*$/u, '');
  if (words.length <= longestHeading) bared.set(words, plain);
  return plain;
}

const longestHeading = 90;

function mayHead(source: Source, block: Block): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' &&
    block.endChar - block.startChar <= longestHeading &&
    !/\d$/u.test(source.wordsOf(block))
  );
}

function underContents({ content }: Source, { headings }: Block): boolean {
  const above = content.blocks[headings.at(-1) ?? -1];
  return (
    above !== undefined && /^contents$/iu.test(content.text.slice(above.bodyStart, above.endChar).trim())
  );
}

/** True for a heading printed again right under itself, as the head of a table of one column often is. */
function repeats(source: Source, block: Block, item: RegimeItem): boolean {
  const above = source.content.blocks[block.headings.at(-1) ?? -1];
  return above !== undefined && names(item, headingWords(source, above));
}

/** Blocks up to the next heading of its own rank or above, or one that begins something else the regime knows. */
function blocksUnder(source: Source, heading: number, items: readonly RegimeItem[]): number[] {
  const { blocks } = source.content;
  const own = blocks[heading]!;
  const part = source.partAt(own.startChar);
  const within: number[] = [];
  for (let at = heading + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (endsSection(source, own, block, items) || source.partAt(block.startChar) !== part) break;
    // A line that only leads a list in is over with its list.
    if (own.kind === 'paragraph' && blocks[heading + 1]?.kind === 'listItem' && block.kind !== 'listItem')
      break;
    within.push(at);
  }
  return within;
}

function endsSection(source: Source, own: Block, block: Block, items: readonly RegimeItem[]): boolean {
  if (block.kind === 'heading')
    return block.level <= (own.kind === 'heading' ? own.level : 9) || beginsElse(source, block, items);
  if (own.kind !== 'heading') {
    if (mayHead(source, block) && beginsElse(source, block, items)) return true;
    // "5. Financial implications" after "4. Recommendations": headings that were not told apart.
    if (isWhole(own.label) && isWhole(block.label) && block.kind === 'paragraph' && mayHead(source, block))
      return true;
  }
  return saysGrade(source, block);
}

function isWhole(label: string | undefined): boolean {
  return /^\d+\.?$/u.test(label ?? '');
}

/** A short paragraph that names an area and its grade: a heading that was not told apart. */
function saysGrade(source: Source, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.label !== undefined || block.endChar - block.startChar > 180)
    return false;
  const words = source.wordsOf(block);
  return source.found.some((regime) => areasSaid(words, regime)[0]?.start === 0 && gradesIn(words, regime));
}

function gradesIn(words: string, regime: Regime): boolean {
  const plain = plainForm(words).replace(/[\s.]+$/u, '');
  return gradeForms([regime]).some(({ form }) => plain.endsWith(form));
}

function beginsElse(source: Source, block: Block, items: readonly RegimeItem[]): boolean {
  const words = headingWords(source, block);
  const label = words.split(':')[0] ?? words;
  const own = items.find((item) => names(item, words));
  const above = items.find((item) => repeats(source, block, item));
  return (
    (own !== undefined && own.kind !== above?.kind) ||
    (words.includes(':') && source.found.some((regime) => areaNamed(label, regime) !== undefined))
  );
}
