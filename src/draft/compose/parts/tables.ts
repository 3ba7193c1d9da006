import type { Cell, TableBlock } from '../../../domain/block.ts';
import type { PlacedCitation } from '../../../domain/finding.ts';
import type { Span } from '../../../domain/span.ts';
import type { Drafted } from '../drafted.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import { printedWords } from '../printed-words.ts';
import { underHeading } from '../under-heading.ts';
import { voiceAt } from '../voice-at.ts';

/** Tables that officers fill for a meeting of their own. */
const officers =
  /\b(?:yes\s*\/\s*no|key decision|wards? affected|forward plan|paragraph references?|portfolio holder|contact officer)\b/iu;
const fewestWords = 6;
/** A table of more rows is the annex of a report, not a part of a cover report. */
const mostRows = 60;

/**
 * What rules do not know of a table may still matter: one of which findings tell less than half of the rows is printed whole, and of any
 * other the rows that no finding tells.
 */
export function otherTables(drafted: Drafted): NewParagraph[] {
  return tablesOf(drafted)
    .filter((table) => !isOnItself(drafted, table))
    .flatMap((table) => {
      const body = table.rows.slice(table.headerRows).filter((row) => row.some(isFilled));
      const untold = body.filter((row) => !isTold(drafted, row));
      if (untold.length * 2 > body.length) return printedTable(drafted, table, 'printed this table');
      return untold.length === 0 || isPrintedWhole(drafted, table) ? [] : remarks(drafted, table, untold);
    });
}

/** Tables of whom a report is on and who made it, which belong to its background. */
export function tablesOnItself(drafted: Drafted): NewParagraph[] {
  return tablesOf(drafted)
    .filter((table) => isOnItself(drafted, table))
    .flatMap((table) => printedTable(drafted, table, 'printed this table'));
}

function isOnItself({ letter }: Drafted, table: TableBlock): boolean {
  const heading = letter.content.blocks[table.headings.at(-1) ?? -1];
  return (
    heading !== undefined &&
    /\bdetails\b|\binspection team\b|\babout (?:this|the)\b/iu.test(printedWords(letter, heading))
  );
}

function remarks(drafted: Drafted, table: TableBlock, rows: readonly (readonly Cell[])[]): NewParagraph[] {
  const { letter, noun, whole } = drafted;
  const voice = voiceAt(drafted, table);
  return [
    quoted(`The ${noun} added in a table:`, [whole], { voice }),
    ...rows.map((row) => {
      const cells = row.filter(isFilled);
      const span = { startChar: cells[0]!.startChar, endChar: cells.at(-1)!.endChar };
      const words = cells.map((cell) => printedWords(letter, cell)).join(', ');
      return quoted(words, [drafted.cite(span)], { form: 'bullet', voice });
    }),
  ];
}

/** True for a table that other parts print row by row with all its columns: of indicators, or of grades with more columns than two. */
function isPrintedWhole({ letter }: Drafted, table: TableBlock): boolean {
  const held = letter.extraction.findings.filter(
    ({ citation }) => citation.startChar >= table.startChar && citation.endChar <= table.endChar,
  );
  return (
    held.some(({ kind }) => kind === 'indicator') ||
    (held.some(({ kind }) => kind === 'judgement') && widthOf(table) > 2)
  );
}

/** Columns of a table. */
export function widthOf({ rows }: TableBlock): number {
  return Math.max(...rows.map((row) => row.length));
}

/** A table as printed: a lead-in with its heading, its header, and each row cited. Empty cells print a dash. */
export function printedTable(drafted: Drafted, table: TableBlock, said: string): NewParagraph[] {
  const { letter, noun, whole } = drafted;
  const heading = letter.content.blocks[table.headings.at(-1) ?? -1];
  const under = underHeading(drafted, heading);
  const voice = voiceAt(drafted, table);
  const width = widthOf(table);
  const rows = table.rows.map((row, at) => rowOf(drafted, row, width, at < table.headerRows));
  return [
    quoted(`${under} ${noun} ${said}:`, heading === undefined ? [whole] : [drafted.cite(heading), whole], {
      voice,
    }),
    ...rows.flatMap((row) => (row === undefined ? [] : [{ ...row, voice }])),
  ];
}

function rowOf(
  drafted: Drafted,
  row: readonly Cell[],
  width: number,
  header: boolean,
): NewParagraph | undefined {
  const [first, last] = [row.find(isFilled), row.findLast(isFilled)];
  if (first === undefined || last === undefined) return undefined;
  const words = row.map((cell) => (isFilled(cell) ? printedWords(drafted.letter, cell) : '–'));
  const cells = [...words, ...Array.from({ length: width - words.length }, () => '–')];
  const citation: PlacedCitation = drafted.cite({ startChar: first.startChar, endChar: last.endChar });
  return {
    ...quoted(cells.join(' | '), [citation], { form: 'row', cells }),
    ...(header ? { header: true as const } : {}),
  };
}

/** A form to tick, or a line to sign, tells nothing once it is text. */
function isWorded(words: string): boolean {
  return (words.match(/\p{L}{3,}/gu) ?? []).length >= fewestWords && !/\bsignature\b/iu.test(words);
}

function isFilled({ startChar, endChar }: Span): boolean {
  return endChar > startChar;
}

function tablesOf({ letter, report }: Drafted): TableBlock[] {
  return letter.content.blocks
    .filter((block): block is TableBlock => block.kind === 'table' && block.rows.length <= mostRows)
    .filter((table) => report.voice === 'inspectorate' || !officers.test(printedWords(letter, table)))
    .filter((table) => isWorded(printedWords(letter, table)));
}

function isTold({ letter }: Drafted, row: readonly Cell[]): boolean {
  const spans = letter.extraction.findings.map(({ citation }) => citation);
  return row.some(
    (cell) =>
      isFilled(cell) && spans.some((span) => span.startChar < cell.endChar && span.endChar > cell.startChar),
  );
}
