import type { Block, TableBlock } from './block.ts';
import { blockPlaces, isNumbered } from './block-places.ts';
import type { ReadReport } from './read-report.ts';
import { type PassageNaming, reportName } from './report-name.ts';
import { scannedNote } from './scanned.ts';
import { shortened } from './shortened.ts';
import type { Span } from './span.ts';
import { themeCell } from './theme-cell.ts';

const wordsLength = 60;
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/**
 * What a member would say aloud to name a place: "Leicester City Council, CQC assessment 2008/09, para 4.6, second
 * bullet, p. 3". Only printed numbers are said; without one, the heading's words. A span over several blocks is named
 * by its first and last paragraph. Words recognised from a picture are said to be: "p. 3 (scanned page, check the original)".
 */
export function labelSpan(report: ReadReport, naming: PassageNaming, span: Span): string {
  const touched = blocksTouched(report.blocks, span);
  const first = touched.find((block) => block.kind !== 'heading') ?? touched[0];
  const last = touched.at(-1);
  const titled = `under ${quoted(naming.title)}`;
  const place = first && last ? placeOf(report, first, last, span).filter((part) => part !== titled) : [];
  return [reportName(naming), ...place, pageOf(touched, first)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function blocksTouched(blocks: readonly Block[], { startChar, endChar }: Span): Block[] {
  const from = blocksBefore(blocks, startChar);
  let end = from;
  while (end < blocks.length && blocks[end]!.startChar < endChar) end++;
  return blocks.slice(from, end);
}

function pageOf(touched: Block[], first: Block | undefined): string | undefined {
  const page = first?.pageNumber === undefined ? undefined : `p. ${first.pageNumber}`;
  if (!touched.some((block) => block.scanned)) return page;
  return page === undefined ? scannedNote : `${page} (${scannedNote})`;
}

/** How many blocks end at or before a place. Found by halving: blocks stand in the order of the text. */
function blocksBefore(blocks: readonly Block[], place: number): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (blocks[middle]!.endChar <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}

function placeOf(report: ReadReport, first: Block, last: Block, span: Span): string[] {
  if (first.kind === 'heading') return [`heading ${quoted(words(report, first))}`];
  if (first.kind === 'paragraph' && first.footnote)
    return [['footnote', first.label ?? ''].join(' ').trim(), ...under(report, first)];
  if (first.kind === 'table')
    return [tableName(report, first), ...(first === last ? cellName(report.text, first, span) : [])];
  const numbered = numberedBefore(report, first);
  const section = under(report, first);
  if (!numbered)
    return [...section, ...(first === last ? [bulletName(report, first)] : [])].filter((part) => part !== '');
  const end = first === last ? numbered : (numberedBefore(report, last) ?? numbered);
  const name = end === numbered ? `para ${number(numbered)}` : `paras ${number(numbered)} to ${number(end)}`;
  const repeated = (timesPrinted(report).get(number(numbered)) ?? 0) > 1;
  return [
    name,
    first === last && first !== numbered ? bulletName(report, first) : '',
    ...(repeated ? section : []),
  ].filter((part) => part !== '');
}

/** The nearest block at or before this one, in its section, that has a printed number. */
function numberedBefore({ blocks }: ReadReport, block: Block): Block | undefined {
  return blocks[blockPlaces(blocks).numbered[blocksBefore(blocks, block.endChar) - 1] ?? -1];
}

const printed = new WeakMap<ReadReport, Map<string, number>>();

/** How often each paragraph number is printed in a report; counted once a report. */
function timesPrinted(report: ReadReport): Map<string, number> {
  const known = printed.get(report);
  if (known) return known;
  const times = new Map<string, number>();
  for (const block of report.blocks.filter(isNumbered))
    times.set(number(block), (times.get(number(block)) ?? 0) + 1);
  printed.set(report, times);
  return times;
}

function number(block: Block): string {
  return block.label!.replace(/[.:]+$/u, '');
}

function bulletName(report: ReadReport, block: Block): string {
  if (block.kind !== 'listItem') return '';
  if (block.label !== undefined) return isNumbered(block) ? '' : `item ${block.label}`;
  const place = blockPlaces(report.blocks).bullet[blocksBefore(report.blocks, block.startChar)] ?? 0;
  return `${ordinals[place] ?? `${place + 1}th`} bullet`;
}

/** The heading a block stands under; where others have the same words, after the headings above that tell it from them. */
function under(report: ReadReport, block: Block): string[] {
  const path = block.headings.map((index) => report.blocks[index]).filter((one) => one !== undefined);
  const own = path.at(-1);
  if (own === undefined) return [];
  const shared = timesHeaded(report).get(headingWords(report, own)) ?? 0;
  const above = shared > 1 ? path.slice(0, -1).slice(-2) : [];
  return [`under ${[...above, own].map((one) => quoted(headingWords(report, one))).join(', ')}`];
}

function headingWords({ text }: ReadReport, { bodyStart, endChar }: Block): string {
  return text.slice(bodyStart, endChar);
}

const headed = new WeakMap<ReadReport, Map<string, number>>();

/** How often each heading's words head something in a report; counted once a report. */
function timesHeaded(report: ReadReport): Map<string, number> {
  const known = headed.get(report);
  if (known) return known;
  const times = new Map<string, number>();
  for (const block of report.blocks.filter(({ kind }) => kind === 'heading'))
    times.set(headingWords(report, block), (times.get(headingWords(report, block)) ?? 0) + 1);
  headed.set(report, times);
  return times;
}

function tableName(report: ReadReport, table: TableBlock): string {
  return ['table', ...under(report, table)].join(' ');
}

function cellName(text: string, table: TableBlock, span: Span): string[] {
  const rows = table.rows.filter((row) =>
    row.some((cell) => cell.startChar < span.endChar && cell.endChar > span.startChar),
  );
  const row = rows[0];
  if (!row || rows.length > 1) return [];
  const cells = row.filter((cell) => cell.startChar < span.endChar && cell.endChar > span.startChar);
  const say = (cell: Span | undefined) =>
    cell ? shortened(text.slice(cell.startChar, cell.endChar), wordsLength) : '';
  const theme = themeCell(text, table, table.rows.indexOf(row));
  const own = say(theme ? row[1] : row.find((cell) => cell.endChar > cell.startChar));
  const name = theme ? `${own} (${say(theme)})` : own;
  const cell = cells.length === 1 ? cells[0] : undefined;
  const header = table.rows
    .slice(0, table.headerRows)
    .map((heads) => heads.findLast((head) => head.column <= (cell?.column ?? -1)))
    .map(say)
    .filter((part) => part !== '');
  const isHeader = row[0]!.row < table.headerRows;
  if (isHeader) return ['header row'];
  return [
    name === '' ? '' : `row ${name}`,
    cell && header.length > 0 ? `column ${header.join(', ')}` : '',
  ].filter((part) => part !== '');
}

function words({ text }: ReadReport, block: Block): string {
  return text.slice(block.startChar, block.endChar);
}

function quoted(said: string): string {
  return `‘${shortened(said, wordsLength)}’`;
}
