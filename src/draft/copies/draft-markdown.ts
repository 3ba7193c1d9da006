import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { sayDate } from '../dates/say-date.ts';
import { countOutstanding } from '../word/count-outstanding.ts';
import { sourceWords } from '../word/source-words.ts';
import { type ClosingTable, closingTables } from './closing-tables.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type NumberedSources, numberSources } from './number-sources.ts';
import { type ParagraphRun, paragraphRunsOf } from './paragraph-runs-of.ts';
import { splitPlaceholder } from './split-placeholder.ts';

/**
 * A draft as Markdown, as a working copy: what is to be filled in bold, the sources as numbers in brackets with their list at the end,
 * and after the report its dates, what is outstanding and what was left out.
 */
export function draftMarkdown(draft: Draft, style: HouseStyle): string {
  const numbered = numberSources(draft);
  const { outstanding } = draft;
  const left =
    outstanding.length === 0 ? 'Nothing is outstanding.' : escapeMarkdown(countOutstanding(outstanding));
  const made = `**DRAFT** made on ${sayDate(draft.given.today)}, in the house style “${escapeMarkdown(style.name)}”. Not agreed by anyone. ${left}`;
  const blocks = [
    made,
    `# ${escapeMarkdown(draft.title)}`,
    ...draft.sections.flatMap((section) => sectionBlocks(section, numbered)),
    '---',
    ...closingTables(draft).flatMap((table) => closingBlocks(table, numbered)),
    '## Sources',
    ...sourceList(numbered),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  { heading, level, number, paragraphs }: DraftSection,
  numbered: NumberedSources,
): string[] {
  const title = [number, heading].filter((part) => part !== undefined && part !== '').join(' ');
  const blocks = paragraphRunsOf(paragraphs).map((run) => runBlock(run, level, numbered));
  return title === '' ? blocks : [`${'#'.repeat(level + 1)} ${escapeMarkdown(title)}`, ...blocks];
}

function runBlock({ form, paragraphs }: ParagraphRun, level: number, numbered: NumberedSources): string {
  const words = (one: DraftParagraph) => `${numberOf(one)}${wordsOf(one, one.text)}${endOf(one, numbered)}`;
  if (form === 'row')
    return table(
      paragraphs.map((one) => cellsOf(one, numbered)),
      paragraphs[0]?.header === true,
    );
  const marked = paragraphs.every(({ number }) => number === undefined);
  if (form === 'bullet' && marked) return paragraphs.map((one) => `- ${words(one)}`).join('\n');
  if (form === 'field') return paragraphs.map((one) => fieldLine(one, numbered)).join('\n\n');
  return paragraphs
    .map((one) => (form === 'heading' ? `${'#'.repeat(level + 2)} ${words(one)}` : words(one)))
    .join('\n\n');
}

function numberOf({ number }: DraftParagraph): string {
  return number === undefined ? '' : `${escapeMarkdown(number)} `;
}

/** The words, with what a person has still to fill in bold and called so. */
function wordsOf(paragraph: DraftParagraph, words: string): string {
  return splitPlaceholder(paragraph, words)
    .map((piece) =>
      piece.toFill ? `**To fill in: ${escapeMarkdown(piece.words)}**` : escapeMarkdown(piece.words),
    )
    .join('');
}

function endOf({ proposed, citations }: DraftParagraph, { numbersOf }: NumberedSources): string {
  return `${proposed ? ' (proposed)' : ''}${references(numbersOf(citations))}`;
}

function references(numbers: readonly number[]): string {
  return numbers.map((number) => ` [${number}]`).join('');
}

function fieldLine(field: DraftParagraph, numbered: NumberedSources): string {
  const [label, ...values] = field.cells ?? [field.text];
  const end = endOf(field, numbered);
  if (values.length === 0) return `${wordsOf(field, label ?? '')}${end}`;
  if (label === '') return `${values.map((value) => wordsOf(field, value)).join(' ')}${end}`;
  return `**${escapeMarkdown(label!.replace(/:$/u, ''))}:** ${values.map((value) => wordsOf(field, value)).join(' ')}${end}`;
}

function cellsOf(row: DraftParagraph, numbered: NumberedSources): string[] {
  const cells = (row.cells ?? [row.text]).map((cell) => wordsOf(row, cell));
  return cells.map(
    (cell, at) =>
      `${at === 0 ? numberOf(row) : ''}${cell}${at === cells.length - 1 ? endOf(row, numbered) : ''}`,
  );
}

/** A table of Markdown has a head: an empty one where the draft's has none. */
function table(rows: readonly string[][], headed: boolean): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = headed ? rows : [[], ...rows];
  return [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
}

function closingBlocks(
  { heading, none, columns, rows, citedAt }: ClosingTable,
  { numbersOf }: NumberedSources,
): string[] {
  const said = rows.map(({ cells, citations }) =>
    cells.map(
      (cell, at) => `${escapeMarkdown(cell)}${at === citedAt ? references(numbersOf(citations)) : ''}`,
    ),
  );
  return [`## ${heading}`, said.length === 0 ? none : table([columns, ...said], true)];
}

function sourceList({ sources }: NumberedSources): string[] {
  if (sources.length === 0) return ['Nothing of the letter is cited.'];
  return [sources.map((one, at) => `${at + 1}. ${escapeMarkdown(sourceWords(one))}`).join('\n')];
}
