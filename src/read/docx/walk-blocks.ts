import type { HiddenText } from '../../domain/read-report.ts';
import { child, type XmlNode } from '../../word-files/xml-node.ts';
import type { RawBlock } from '../raw-report.ts';
import { readNumbered } from './numbered-paragraph.ts';
import type { ListCounter } from './numbering.ts';
import { readTable } from './read-table.ts';
import { type DocxWords, readWords } from './read-words.ts';
import type { DocxStyles } from './styles.ts';

/** State of one walk through a Word document. */
export interface DocxWalk {
  styles: DocxStyles;
  lists: ListCounter;
  notes: Map<string, XmlNode>;
  blocks: RawBlock[];
  hidden: HiddenText[];
  /** Level of the last heading made by a style; 0 before the first. */
  headingLevel: number;
  notesCited: number;
  endnotes: RawBlock[];
  changed: boolean;
}

/** Reads block-level content: paragraphs and tables, in order. */
export function walkBlocks(parent: XmlNode, walk: DocxWalk): void {
  for (const node of parent.children) {
    if (node.name === 'p') walkParagraph(node, walk);
    else if (node.name === 'tbl') walkTable(node, walk);
    else if (node.name === 'AlternateContent') {
      const content = child(node, 'Choice') ?? child(node, 'Fallback');
      if (content) walkBlocks(content, walk);
    } else if (/^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(node.name)) walkBlocks(node, walk);
  }
}

function walkParagraph(node: XmlNode, walk: DocxWalk): void {
  const words = readWords(node, walk.styles, { dark: false });
  const block = readNumbered(node, words, walk);
  if (block) walk.blocks.push(block);
  settleWords(words, walk);
}

/** What hangs on words comes after the block they stand in: hidden runs, text boxes, footnotes. */
function settleWords(words: DocxWords, walk: DocxWalk): void {
  walk.hidden.push(...words.hidden.map((item) => ({ ...item, text: item.text.trim() })));
  walk.changed ||= words.changed;
  for (const box of words.boxes) walkBlocks(box, walk);
  for (const { kind, id } of words.notes) {
    const note = walk.notes.get(`${kind}/${id}`);
    if (!note) continue;
    const text = textOfNote(note, walk);
    if (text === '') continue;
    if (kind === 'footnote')
      walk.blocks.push({ kind: 'paragraph', label: String(++walk.notesCited), text, footnote: true });
    else walk.endnotes.push({ kind: 'paragraph', text });
  }
}

function textOfNote(note: XmlNode, walk: DocxWalk): string {
  const parts: string[] = [];
  for (const paragraph of note.children.filter((one) => one.name === 'p')) {
    const words = readWords(paragraph, walk.styles, { dark: false });
    walk.hidden.push(...words.hidden);
    parts.push(words.text.replace(/\s+/g, ' ').trim());
  }
  return parts.filter((part) => part !== '').join(' ');
}

function walkTable(node: XmlNode, walk: DocxWalk): void {
  const { table, cells, after } = readTable(node, walk);
  if (table) walk.blocks.push(table);
  else for (const cell of cells) walkBlocks(cell, walk);
  for (const words of after) settleWords(words, walk);
}
