import { readHtmlFragment } from '../html/read-html.ts';
import { paragraphPart, type TextPart } from '../outline/text-part.ts';
import { isContactLine, isDateLine } from '../wording/line-kinds.ts';
import { takeBullet, takeLetter, takeNumber } from '../wording/printed-label.ts';
import { followLists, type ListDepth } from './list-depth.ts';
import { readFlow } from './read-flow.ts';
import { readRows } from './read-rows.ts';
import { isColumns, isStack, splitColumns } from './stack-lines.ts';
import type { TextLine, WordsLine } from './text-line.ts';

const ENDS_OPEN = /\b(?:the|a|an|of|to|and|or|for|in|on|by|with|from|that|at|is|are|our|their|its)$/i;

type JoinLines = (lines: string[]) => string;

interface Collector {
  parts: TextPart[];
  join: JoinLines;
  lists: ListDepth;
  /** Lines of the paragraph or item being read, and what it has become so far. */
  lines: WordsLine[];
  opened: TextPart | null;
  ruled: boolean;
  /** Indent of a dash that stood before the printed number of the last paragraph; -1 for none. */
  dashed: number;
}

/**
 * Gathers lines into parts: items and numbered paragraphs with their continuation lines, stacks of short lines,
 * runs of table rows, HTML fragments.
 * @param join joins the lines of one paragraph
 */
export function collectParts(lines: TextLine[], join: JoinLines): TextPart[] {
  const collector: Collector = {
    parts: [],
    join,
    lists: followLists(),
    lines: [],
    opened: null,
    ruled: false,
    dashed: -1,
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.kind === 'row') {
      close(collector);
      const end = endOfRows(lines, at);
      const rows = lines.slice(at, end).flatMap((each) => (each.kind === 'row' ? [each.cells] : []));
      const next = lines[at + 1];
      const headed = next?.kind === 'rule' && next.columns === true;
      for (const part of readRows(rows, headed)) collector.parts.push(part);
      at = end - 1;
    } else addLine(collector, line);
  }
  close(collector);
  return collector.parts;
}

function addLine(collector: Collector, line: Exclude<TextLine, { kind: 'row' }>): void {
  if (line.kind === 'words') {
    addWords(collector, line);
    return;
  }
  close(collector);
  if (line.kind === 'rule') collector.ruled = true;
  if (line.kind === 'table')
    for (const part of readHtmlFragment(line.source).parts) collector.parts.push(part);
  if (line.kind !== 'flow') return;
  const parts = readFlow(line.source);
  if (parts[0]) parts[0].orphan = true;
  collector.parts.push(...parts);
}

function addWords(collector: Collector, line: WordsLine): void {
  const opened = line.hashes > 0 ? null : openItem(collector, line);
  if (opened !== null || line.hashes > 0 || isUnderLead(collector, line) || collector.lines.at(-1)?.hashes)
    close(collector);
  if (opened !== null) collector.opened = opened;
  collector.lines.push(line);
}

/** A short first line with a label, and a sentence of its own beneath it: "(a) Strengths". */
function isUnderLead(collector: Collector, line: WordsLine): boolean {
  const first = collector.lines[0];
  if (!first || collector.lines.length > 1 || collector.opened === null || first.words.length >= 45)
    return false;
  return (
    line.indent <= first.indent &&
    /^\p{Lu}/u.test(line.words) &&
    /[\p{L}\d:)]$/u.test(first.words) &&
    !ENDS_OPEN.test(first.words)
  );
}

/** A line that begins an item or a numbered paragraph; null when it may go on from the line above. */
function openItem(collector: Collector, line: WordsLine): TextPart | null {
  const bullet = takeBullet(line.words);
  // A dash before a printed number is left over from a conversion to Markdown: the number is the label.
  const artefact = bullet?.label === '-' ? takeNumber(bullet.rest) : null;
  const number = artefact ?? takeNumber(line.words);
  if (number) return paragraphPart(number.rest, { bold: line.bold }, number.label);
  const letter = takeLetter(bullet && /^[-*]$/.test(bullet.label) ? bullet.rest : line.words);
  const inner = bullet && bullet.label === '-' ? takeBullet(bullet.rest) : null;
  const found = letter ?? inner ?? bullet;
  if (!found) return null;
  if (letter && !bullet && collector.lines.length > 0 && collector.opened === null) return null;
  return { block: { kind: 'listItem', marker: found.label, depth: 0, text: found.rest } };
}

function close(collector: Collector): void {
  const { lines, opened } = collector;
  if (lines.length === 0) return;
  collector.lines = [];
  collector.opened = null;
  const parts = opened === null ? closePlain(collector, lines) : [closeItem(collector, lines, opened)];
  if (collector.ruled && parts[0]) parts[0].ruled = true;
  collector.ruled = false;
  collector.parts.push(...parts);
}

function closeItem(collector: Collector, lines: WordsLine[], opened: TextPart): TextPart {
  const { block } = opened;
  const { dashed } = collector;
  collector.dashed = -1;
  if (block.kind === 'table') return opened;
  const text = collector.join([block.text, ...lines.slice(1).map((line) => line.words)]);
  if (block.kind !== 'listItem') {
    collector.lists.end();
    if (takeBullet(lines[0]!.words)?.label === '-') collector.dashed = lines[0]!.indent;
    return { ...opened, bold: lines.every((line) => line.bold), block: { ...block, text } };
  }
  // Items under a paragraph with such a dash are indented beneath it; the first one often is not.
  const indent = lines[0]!.indent === dashed ? dashed + 2 : lines[0]!.indent;
  return { ...opened, block: { ...block, text, depth: collector.lists.next(block.marker, indent) } };
}

function closePlain(collector: Collector, lines: WordsLine[]): TextPart[] {
  collector.lists.end();
  const bold = lines.every((line) => line.bold);
  if (isColumns(lines)) {
    const rows = lines.map((line) => splitColumns(line.words).map((text) => ({ text })));
    return [{ block: { kind: 'table', headerRows: 0, rows } }];
  }
  const told = lines.some((line) => isDateLine(line.words) || isContactLine(line.words));
  // Lines between two rules are a title broken over lines, unless they tell dates or telephones.
  if (isStack(lines) && !(collector.ruled && lines.length <= 3 && !told))
    return lines.map((line) => paragraphPart(line.words, { bold: line.bold, stacked: true }));
  const words = lines.map((line) => line.words);
  return [
    paragraphPart(collector.join(words), {
      bold,
      italic: lines.every((line) => line.italic),
      hashes: lines[0]!.hashes,
    }),
  ];
}

/** Rows go on over blank lines when what follows is a row of as many cells. */
function endOfRows(lines: TextLine[], start: number): number {
  let end = start + 1;
  let width = widthOf(lines[start]);
  let gap = false;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.kind === 'row') {
      if (gap && line.cells.length !== width) break;
      end = at + 1;
      width = line.cells.length;
      gap = false;
    } else if (line.kind === 'blank') gap = true;
    else if (line.kind !== 'rule' || gap) break;
  }
  return end;
}

function widthOf(line: TextLine | undefined): number {
  return line?.kind === 'row' ? line.cells.length : 0;
}
