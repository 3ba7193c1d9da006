import type { Aside, HiddenText } from '../../domain/read-report.ts';
import type { TextPart } from '../outline/text-part.ts';
import { type HtmlElement, type HtmlNode, UNREAD, wordsUnder } from './html-node.ts';
import { rowsOfDefinitions, rowsOfTable } from './html-rows.ts';
import { type HtmlCell, type HtmlTable, readSpan, writeHtmlTable } from './html-table.ts';
import { orderedMarker } from './ordered-marker.ts';
import { partsOfWords } from './parts-of-words.ts';
import { PAGE_STYLE, type ShownStyle, type StyleSheet, styleOf } from './shown-style.ts';

/** What a walk over a page gathers. */
export interface HtmlGathered {
  parts: TextPart[];
  hidden: HiddenText[];
  asides: Aside[];
}

interface List {
  ordered: boolean;
  next: number;
  type: string | undefined;
  bare: boolean;
}
interface Item {
  marker: string;
  depth: number;
  printed: boolean;
}
interface Place {
  style: ShownStyle;
  lists: List[];
  heading: number;
  bold: boolean;
  italic: boolean;
  pre: boolean;
  depth: number;
}
interface Walk {
  gathered: HtmlGathered;
  sheet: StyleSheet;
  words: { text: string; bold: boolean; italic: boolean }[];
  item: Item | undefined;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center details div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main p pre section summary'.split(
    ' ',
  ),
);
/** Nesting deeper than any page needs; below it, words are taken without their structure. */
const DEEPEST = 300;

/** Walks the nodes of a page or a fragment and gathers its parts, in order. */
export function walkHtml(nodes: HtmlNode[], sheet: StyleSheet): HtmlGathered {
  const walk: Walk = { gathered: { parts: [], hidden: [], asides: [] }, sheet, words: [], item: undefined };
  const place: Place = {
    style: PAGE_STYLE,
    lists: [],
    heading: 0,
    bold: false,
    italic: false,
    pre: false,
    depth: 0,
  };
  for (const node of nodes) visit(walk, node, place);
  flush(walk, place);
  return walk.gathered;
}

function visit(walk: Walk, node: HtmlNode, place: Place): void {
  if (node.type === 'text') addWords(walk, place.pre ? node.data : node.data.replace(/\s+/g, ' '), place);
  else if (node.type === 'comment')
    addHidden(walk, 'comment', /^\[(?:if|endif)/i.test(node.data) ? '' : node.data);
  else if ('attribs' in node) visitElement(walk, node, place);
}

function visitElement(walk: Walk, element: HtmlElement, above: Place): void {
  const name = element.name;
  if (UNREAD.has(name) || element.attribs.role === 'navigation') return;
  const style = styleOf(name, element.attribs, above.style, walk.sheet);
  if (style.hidden) {
    addHidden(walk, style.hidden, wordsUnder(element));
    return;
  }
  const place = { ...above, style, depth: above.depth + 1 };
  if (place.depth > DEEPEST) addWords(walk, wordsUnder(element), place);
  else if (name === 'br') addWords(walk, '\n', place);
  else if (name === 'table') visitTable(walk, element, place, rowsOfTable(element));
  else if (name === 'dl') visitTable(walk, element, place, rowsOfDefinitions(element));
  else if (name === 'ul' || name === 'ol') visitList(walk, element, place);
  else if (name !== 'sup' || !isNoteMark(walk, element)) visitPlain(walk, element, place);
}

function visitPlain(walk: Walk, element: HtmlElement, place: Place): void {
  const name = element.name;
  const block = BLOCKS.has(name);
  const weight = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.attribs.style ?? '');
  const inner = {
    ...place,
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : place.heading,
    bold: place.bold || name === 'b' || name === 'strong' || weight,
    italic: place.italic || name === 'i' || name === 'em',
    pre: place.pre || name === 'pre',
  };
  if (block) flush(walk, place);
  if (name === 'li') walk.item = nextItem(element, place.lists);
  const from = walk.gathered.parts.length;
  for (const child of element.children) visit(walk, child, inner);
  if (block) flush(walk, inner);
  if (name === 'li') walk.item = undefined;
  if (name === 'footer') {
    const aside = walk.gathered.parts.splice(from);
    const text = aside.map((part) => (part.block.kind === 'table' ? '' : part.block.text)).join(' ');
    walk.gathered.asides.push({ text, boxes: [] });
  }
}

function visitList(walk: Walk, element: HtmlElement, place: Place): void {
  flush(walk, place);
  const style = `${element.attribs.style ?? ''};${walk.sheet.get(`.${(element.attribs.class ?? '').trim().toLowerCase()}`) ?? ''}`;
  const type = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1] ?? element.attribs.type;
  const start = Number.parseInt(element.attribs.start ?? '1', 10);
  const list: List = {
    ordered: element.name === 'ol',
    next: Number.isFinite(start) ? start : 1,
    type,
    bare: type === 'none',
  };
  const inner = { ...place, lists: [...place.lists, list] };
  for (const child of element.children) visit(walk, child, inner);
  flush(walk, inner);
  walk.item = undefined;
}

function nextItem(element: HtmlElement, lists: List[]): Item {
  const list = lists.at(-1);
  const depth = Math.max(0, lists.length - 1);
  if (!list?.ordered) return { marker: '•', depth, printed: !list?.bare };
  const value = Number.parseInt(element.attribs.value ?? '', 10);
  if (Number.isFinite(value)) list.next = value;
  const marker = orderedMarker(list.next, list.type);
  list.next += 1;
  return { marker, depth, printed: !list.bare };
}

function visitTable(
  walk: Walk,
  element: HtmlElement,
  place: Place,
  rows: { cells: HtmlElement[]; head: boolean }[],
): void {
  flush(walk, place);
  for (const child of element.children)
    if ('attribs' in child && child.name === 'caption') visit(walk, child, place);
  const table: HtmlTable = { rows: [], layout: /^(?:presentation|none)$/.test(element.attribs.role ?? '') };
  for (const row of rows) {
    const cells = row.cells.flatMap((cell) => readCell(walk, cell, place));
    table.rows.push({ cells, head: row.head });
  }
  for (const part of writeHtmlTable(table)) walk.gathered.parts.push(part);
}

function readCell(walk: Walk, cell: HtmlElement, place: Place): HtmlCell[] {
  const style = styleOf(cell.name, cell.attribs, place.style, walk.sheet);
  if (style.hidden) {
    addHidden(walk, style.hidden, wordsUnder(cell));
    return style.hidden === 'hidden-style'
      ? []
      : [{ parts: [], header: false, columns: readSpan(cell.attribs.colspan), rows: 1 }];
  }
  const outer = walk.gathered.parts;
  walk.gathered.parts = [];
  const inner = { ...place, style, lists: [], heading: 0, depth: place.depth + 1 };
  for (const child of cell.children) visit(walk, child, inner);
  flush(walk, inner);
  const parts = walk.gathered.parts;
  walk.gathered.parts = outer;
  return [
    {
      parts,
      header: cell.name === 'th',
      columns: readSpan(cell.attribs.colspan),
      rows: readSpan(cell.attribs.rowspan),
    },
  ];
}

/** A figure or sign set high is a footnote mark, except after a unit, where it is a power. */
function isNoteMark(walk: Walk, element: HtmlElement): boolean {
  const before = walk.words
    .slice(-2)
    .map((piece) => piece.text)
    .join('');
  return (
    /^[[(]?\s*[\d*†‡§, ]{1,6}\s*[\])]?$/.test(wordsUnder(element).trim()) &&
    !/(?:^|[\s\d])(?:m|km|cm|mm)$/.test(before)
  );
}

function addWords(walk: Walk, text: string, place: Place): void {
  if (text !== '') walk.words.push({ text, bold: place.bold, italic: place.italic });
}

function addHidden(walk: Walk, kind: HiddenText['kind'], words: string): void {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text !== '') walk.gathered.hidden.push({ kind, text });
}

function flush(walk: Walk, place: Place): void {
  const pieces = walk.words;
  if (pieces.length === 0) return;
  walk.words = [];
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  if (inked.length === 0) return;
  const bold = inked.every((piece) => piece.bold || /^[\s\d.):–-]+$/.test(piece.text));
  const words = pieces.map((piece) => piece.text).join('');
  const parts = partsOfWords(words, {
    heading: place.heading,
    item: walk.item,
    bold,
    italic: inked.every((piece) => piece.italic),
  });
  walk.item = undefined;
  for (const part of parts) walk.gathered.parts.push(part);
}
