import type { Citation, ContextSpan } from '../domain/citation.ts';
import { placeCitation } from '../domain/place-citation.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Span } from '../domain/span.ts';

/** Cites a span as it stands, with the spans it leans on: headings, lead-in, column headers, council and title. */
export function citeSpan(report: ReportVersion, span: Span, extra: readonly ContextSpan[] = []): Citation {
  const { reportId, versionId, file } = report;
  return { reportId, versionId, file, ...placeCitation(report.content, report.profile, span, extra) };
}
