import type { Citation, ContextSpan } from '../domain/citation.ts';
import { labelSpan } from '../domain/label-span.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';
import { blockAt, leadInOf } from './gather-evidence.ts';

/** Cites a span as it stands, with the spans it leans on: headings, lead-in, column headers, council and title. */
export function citeSpan(report: ReportVersion, span: Span, extra: readonly ContextSpan[] = []): Citation {
  const { content, profile } = report;
  const at = blockAt(content.blocks, span.startChar);
  const period = profile.periods[0];
  const naming = {
    title: profile.title,
    ...(profile.council === undefined ? {} : { council: profile.council }),
    ...(period === undefined ? {} : { period }),
  };
  const pageNumber = content.blocks[at]?.pageNumber;
  return {
    reportId: report.reportId,
    versionId: report.versionId,
    file: report.file,
    label: labelSpan(content, naming, span),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    startChar: span.startChar,
    endChar: span.endChar,
    quote: content.text.slice(span.startChar, span.endChar),
    context: unique([...framing(report, at), ...metadata(report), ...extra], span),
    match: 'exact',
  };
}

function framing({ content }: ReportVersion, at: number): ContextSpan[] {
  const { blocks, text } = content;
  const block = blocks[at];
  if (block === undefined) return [];
  const whole = (span: Span, role: ContextSpan['role']): ContextSpan => ({
    startChar: span.startChar,
    endChar: span.endChar,
    quote: text.slice(span.startChar, span.endChar),
    role,
  });
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
      blocks[index] === undefined ? [] : [whole(blocks[index], 'heading')],
    ),
    ...(leadIn === undefined ? [] : [whole(blocks[leadIn]!, 'lead-in')]),
    ...headers.map((cell) => whole(cell, 'column')),
  ];
}

function metadata({ content }: ReportVersion): ContextSpan[] {
  const { stated, text } = content;
  const span = (fact: Span | undefined, role: ContextSpan['role']): ContextSpan[] =>
    fact === undefined
      ? []
      : [
          {
            startChar: fact.startChar,
            endChar: fact.endChar,
            quote: text.slice(fact.startChar, fact.endChar),
            role,
          },
        ];
  return [...span(stated.council, 'council'), ...span(stated.title, 'title')];
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
