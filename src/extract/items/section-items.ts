import type { Block, Cell, TableBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import type { Source } from '../source.ts';
import { splitRunTogether } from './split-run-together.ts';

/** One item as printed: its span, the spans it leans on, and what stands beside it. */
export interface PrintedItem extends Span {
  number?: string;
  responsibleBody?: Cell;
  /** The last heading within the section that it stands under; absent when there is none. */
  subheading?: Block;
}

/** Longest paragraph that only leads a list in, in characters: a longer one, or one of several sentences, is part of the item. */
const longestLeadIn = 140;

/**
 * Items in the blocks of a section: list items and table rows where there are any, numbered paragraphs, else paragraphs. A long
 * paragraph that ends in a colon takes the bullets after it with it; a short one only leads them in.
 */
export function sectionItems(
  source: Source,
  indexes: readonly number[],
  heads: readonly string[] = [],
): PrintedItem[] {
  const { blocks } = source.content;
  const within = indexes.map((at) => blocks[at]!).filter((block) => !isFootnote(block));
  const first = within.find(
    (block) => block.kind !== 'heading' && (block.kind !== 'paragraph' || block.label !== undefined),
  );
  const itemised = within.some((block) => block.kind === 'listItem' || block.kind === 'table');
  const numbered = within.some((block) => block.kind === 'paragraph' && block.label !== undefined);
  const items: PrintedItem[] = [];
  let carrier: PrintedItem | undefined;
  let subheading: Block | undefined;
  const add = (span: Span, more: Partial<PrintedItem> = {}) => {
    const item = {
      startChar: span.startChar,
      endChar: span.endChar,
      ...more,
      ...(subheading === undefined ? {} : { subheading }),
    };
    items.push(item);
    return item;
  };
  for (const [place, block] of within.entries()) {
    if (switchesForm(items.length, first, block)) break;
    if (block.kind === 'heading') {
      subheading = repeatsAbove(source, block) ? undefined : block;
      carrier = undefined;
    } else if (block.kind === 'table') {
      for (const row of rowsOf(source, block, heads))
        add(row, row.body === undefined ? {} : { responsibleBody: row.body });
    } else if (block.kind === 'listItem') {
      if (carrier !== undefined) carrier.endChar = block.endChar;
      else if (block.depth > 0 && items.length > 0) items.at(-1)!.endChar = block.endChar;
      else for (const span of splitRunTogether(source, block)) add(span, numberOf(block));
    } else {
      const next = within[place + 1];
      carrier = undefined;
      const role = paragraphRole(source, block, next, { within, itemised, numbered });
      if (role === 'continues' && items.length > 0) items.at(-1)!.endChar = block.endChar;
      if (role !== 'item' && role !== 'carrier') continue;
      const item = add({ startChar: block.bodyStart, endChar: block.endChar }, numberOf(block));
      if (role === 'carrier') carrier = item;
    }
  }
  return items;
}

/** Numbered paragraphs after a list of bullets are the text that follows it, also where its heading was not told apart. */
function switchesForm(found: number, first: Block | undefined, block: Block): boolean {
  const bulleted = first?.kind === 'listItem' && first.label === undefined;
  return found > 0 && bulleted && block.kind === 'paragraph' && /^\d/u.test(block.label ?? '');
}

function paragraphRole(
  source: Source,
  block: Block,
  next: Block | undefined,
  { within, itemised, numbered }: { within: readonly Block[]; itemised: boolean; numbered: boolean },
): 'item' | 'carrier' | 'lead-in' | 'continues' | 'aside' {
  const words = source.content.text.slice(block.bodyStart, block.endChar);
  const opens = /[:;]\s*$/u.test(words) && next?.kind === 'listItem';
  if (opens) return words.length > longestLeadIn || /[.!?]\s/u.test(words) ? 'carrier' : 'lead-in';
  if (isPageLine(words)) return 'aside';
  if (block.label !== undefined) return 'item';
  if (/^\s*[([][^()]{3,120}[)\]]\.?$/u.test(words) || /^\p{Ll}/u.test(words)) return 'continues';
  if (numbered) return 'aside';
  return itemised && !standsAlone(source, block, within) ? 'aside' : 'item';
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
function repeatsAbove({ content }: Pick<Source, 'content'>, block: Block): boolean {
  const above = content.blocks[block.headings.at(-1) ?? -1];
  const said = (one: Block) => plainForm(content.text.slice(one.bodyStart, one.endChar));
  return above !== undefined && said(above) === said(block);
}

function isFootnote(block: Block): boolean {
  return block.kind === 'paragraph' && block.footnote === true;
}

/** A line of a table of contents: words, then a page number. */
function isPageLine(words: string): boolean {
  return /[^.]\s\d{1,3}$/u.test(words) && words.length < 120;
}

function numberOf(block: Block): Partial<PrintedItem> {
  return block.label === undefined ? {} : { number: block.label };
}

/** Body rows of a table, each the span of its item's cell, with the cell that names who must act. */
function rowsOf(source: Source, table: TableBlock, heads: readonly string[]): (Span & { body?: Cell })[] {
  const head = table.rows.slice(0, table.headerRows).flat();
  const wanted = heads.map(plainForm);
  const bodyColumn = head.find((cell) => wanted.includes(plainForm(source.wordsOf(cell))))?.column;
  let lastBody: Cell | undefined;
  return table.rows.slice(table.headerRows).flatMap((cells) => {
    const filled = cells.filter((cell) => cell.endChar > cell.startChar);
    const body =
      filled.find((cell) => cell.column === bodyColumn) ?? (bodyColumn === undefined ? undefined : lastBody);
    lastBody = body;
    const words = filled.filter(
      (cell) => cell.column !== bodyColumn && /\p{L}{3}/u.test(source.wordsOf(cell)),
    );
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ startChar: first.startChar, endChar: last.endChar, ...(body === undefined ? {} : { body }) }];
  });
}
