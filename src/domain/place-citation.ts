import { blockAt } from './block-at.ts';
import type { ContextSpan } from './citation.ts';
import type { PlacedCitation } from './finding.ts';
import { labelSpan } from './label-span.ts';
import { leadInOf } from './lead-in-of.ts';
import type { ReadReport } from './read-report.ts';
import type { ReportProfile } from './report-profile.ts';
import type { Scanned } from './scanned.ts';
import type { Span } from './span.ts';

/** Cites a span as it stands, with the spans it leans on: headings, lead-in, column headers, council, title, and `extra`. */
export function placeCitation(
  content: ReadReport,
  profile: ReportProfile,
  span: Span,
  extra: readonly ContextSpan[] = [],
): PlacedCitation {
  const at = blockAt(content.blocks, span.startChar);
  const period = profile.periods[0];
  const naming = {
    title: profile.title,
    ...(profile.council === undefined ? {} : { council: profile.council }),
    ...(period === undefined ? {} : { period }),
  };
  const pageNumber = content.blocks[at]?.pageNumber;
  const scanned = scannedIn(content, at, span);
  return {
    label: labelSpan(content, naming, span),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    ...(scanned === undefined ? {} : { scanned }),
    startChar: span.startChar,
    endChar: span.endChar,
    quote: content.text.slice(span.startChar, span.endChar),
    context: unique([...framing(content, at), ...metadata(content), ...extra], span),
    match: 'exact',
  };
}

/** How sure recognition is of the least sure block that the span touches. */
function scannedIn({ blocks }: ReadReport, from: number, span: Span): Scanned | undefined {
  let least: Scanned | undefined;
  for (let at = Math.max(0, from); at < blocks.length && blocks[at]!.startChar < span.endChar; at++) {
    const { scanned, endChar } = blocks[at]!;
    if (scanned && endChar > span.startChar && scanned.confidence < (least?.confidence ?? 2)) least = scanned;
  }
  return least;
}

/** A span that a citation leans on, with its words. */
export function contextSpan(content: ReadReport, span: Span, role: ContextSpan['role']): ContextSpan {
  const { startChar, endChar } = span;
  return { startChar, endChar, quote: content.text.slice(startChar, endChar), role };
}

function framing(content: ReadReport, at: number): ContextSpan[] {
  const { blocks } = content;
  const block = blocks[at];
  if (block === undefined) return [];
  const leadIn = leadInOf(blocks, at);
  const headers =
    block.kind === 'table'
      ? block.rows
          .slice(0, block.headerRows)
          .flat()
          .filter((cell) => cell.endChar > cell.startChar)
      : [];
  return [
    ...block.headings.flatMap((index) =>
      blocks[index] === undefined ? [] : [contextSpan(content, blocks[index], 'heading')],
    ),
    ...(leadIn === undefined ? [] : [contextSpan(content, blocks[leadIn]!, 'lead-in')]),
    ...headers.map((cell) => contextSpan(content, cell, 'column')),
  ];
}

function metadata(content: ReadReport): ContextSpan[] {
  const { council, title } = content.stated;
  return [
    ...(council === undefined ? [] : [contextSpan(content, council, 'council')]),
    ...(title === undefined ? [] : [contextSpan(content, title, 'title')]),
  ];
}

function unique(spans: readonly ContextSpan[], cited: Span): ContextSpan[] {
  const seen = new Set([`${cited.startChar}-${cited.endChar}`]);
  return spans.filter((span) => {
    const key = `${span.startChar}-${span.endChar}`;
    if (seen.has(key) || span.quote === '') return false;
    seen.add(key);
    return true;
  });
}
