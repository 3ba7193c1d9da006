import type { Block, ListItemBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { Source } from '../source.ts';
import { partedBySemicolons } from './list-parts.ts';
import { paragraphRole, printedNumber, repeatsAbove, type SectionForm } from './paragraph-role.ts';
import type { PrintedItem } from './printed-item.ts';
import { saysNone } from './says-none.ts';
import { splitRunTogether } from './split-run-together.ts';
import { type TableMemory, tableItems } from './table-items.ts';

/**
 * Items in the blocks of a section: list items and table rows where there are any, numbered paragraphs, else paragraphs. A long
 * paragraph that ends in a colon takes the bullets after it with it; a short one only leads them in. What says that there is
 * nothing to list is none. `heads` name the column of a table that says who must act. With
 * `pointByPoint` a list is never taken along as one item.
 */
export function sectionItems(
  source: Source,
  indexes: readonly number[],
  heads: readonly string[] = [],
  pointByPoint = false,
): PrintedItem[] {
  const within = indexes.map((at) => source.content.blocks[at]!).filter((block) => !isFootnote(block));
  const reading = new SectionReading(source, within, heads, pointByPoint);
  for (const [place, block] of within.entries()) if (!reading.read(block, within[place + 1])) break;
  return reading.items.filter((item) => !saysNone(source.wordsOf(item)));
}

/** Goes through the blocks of one section, top to bottom. */
class SectionReading {
  readonly items: PrintedItem[] = [];
  private carrier: PrintedItem | undefined;
  private subheading: Block | undefined;
  private readonly memory: TableMemory = {};
  private readonly form: SectionForm;
  /** The block of the first item. */
  private first: Block | undefined;
  private readonly depth: number;

  constructor(
    private readonly source: Source,
    within: readonly Block[],
    private readonly heads: readonly string[],
    private readonly pointByPoint: boolean,
  ) {
    const numbered = (block: Block) =>
      block.kind === 'paragraph' && printedNumber(source, block) !== undefined;
    this.depth = Math.min(...within.flatMap((block) => (block.kind === 'listItem' ? [block.depth] : [])));
    this.form = {
      within,
      itemised: within.some(({ kind }) => kind === 'listItem' || kind === 'table'),
      numbered: within.some(numbered),
    };
  }

  /** False where the section's items have come to their end. */
  read(block: Block, next: Block | undefined): boolean {
    if (this.switchesForm(block)) return false;
    const before = this.items.length;
    if (block.kind === 'heading') {
      this.subheading = repeatsAbove(this.source, block) ? undefined : block;
      this.carrier = undefined;
    } else if (block.kind === 'table') {
      for (const { responsibleBody, ...row } of tableItems(this.source, block, this.heads, this.memory))
        this.add(row, responsibleBody === undefined ? {} : { responsibleBody });
    } else if (block.kind === 'listItem') this.readListItem(block);
    else this.readParagraph(block, next);
    if (before === 0 && this.items.length > 0) this.first = block;
    return true;
  }

  private readListItem(block: ListItemBlock): void {
    const last = this.items.at(-1);
    if (this.carrier !== undefined) this.carrier.endChar = block.endChar;
    else if (block.depth > this.depth && last !== undefined) last.endChar = block.endChar;
    else
      for (const span of splitRunTogether(this.source, block))
        this.add(span, block.label === undefined ? {} : { number: block.label });
  }

  private readParagraph(block: Block, next: Block | undefined): void {
    this.carrier = undefined;
    const last = this.items.at(-1);
    const role = paragraphRole(this.source, block, next, this.form);
    if (role === 'continues' && last !== undefined) last.endChar = block.endChar;
    if (role !== 'item' && role !== 'carrier') return;
    const number = printedNumber(this.source, block);
    const startChar = number?.bodyStart ?? block.bodyStart;
    // What members are asked is asked point by point: what stands before the words that lead in is a point of its own.
    const points = role === 'carrier' && this.pointByPoint;
    const endChar = points ? this.beforeLastSentence(startChar, block.endChar) : block.endChar;
    if (endChar === undefined) return;
    const parts = this.soleParagraph(block)
      ? partedBySemicolons(this.source.content.text, startChar, endChar)
      : [];
    for (const part of parts) this.add(part, {});
    if (parts.length > 0) return;
    const item = this.add({ startChar, endChar }, number === undefined ? {} : { number: number.label });
    if (role === 'carrier' && !points) this.carrier = item;
  }

  /** Only a paragraph that stands alone under its heading is a list of its own, "a; b; c". */
  private soleParagraph(block: Block): boolean {
    return !this.pointByPoint && block.label === undefined && this.form.within.length === 1;
  }

  private beforeLastSentence(startChar: number, endChar: number): number | undefined {
    return splitSentences(this.source.content.text, startChar, endChar).at(-2)?.endChar;
  }

  private add({ startChar, endChar }: Span, more: Partial<PrintedItem>): PrintedItem {
    const under = this.subheading === undefined ? {} : { subheading: this.subheading };
    const item: PrintedItem = { startChar, endChar, ...more, ...under };
    this.items.push(item);
    return item;
  }

  /** Numbered paragraphs after a list of bullets are the text that follows it, also where its heading was not told apart. */
  private switchesForm(block: Block): boolean {
    const bulleted = this.first?.kind === 'listItem' && this.first.label === undefined;
    return bulleted && block.kind === 'paragraph' && /^\d/u.test(block.label ?? '');
  }
}

function isFootnote(block: Block): boolean {
  return block.kind === 'paragraph' && block.footnote === true;
}
