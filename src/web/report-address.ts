import type { Span } from '../domain/span.ts';

/** A place in a version of a report, and the question that led there. */
export interface ReportPlace extends Span {
  reportId: string;
  versionId: string;
}

/** What was asked, as the address of an answer holds it. */
export interface AskedAddress {
  question: string;
  /** Display name of a council; empty when all are searched. */
  council: string;
}

/** Address of the page that shows a place in a report; it knows the way back to the answer. */
export function reportAddress(place: ReportPlace, asked?: AskedAddress): string {
  const given = new URLSearchParams({
    version: place.versionId,
    from: String(place.startChar),
    to: String(place.endChar),
  });
  if (asked !== undefined) given.set('q', asked.question);
  if (asked !== undefined && asked.council !== '') given.set('council', asked.council);
  return `/reports/${encodeURIComponent(place.reportId)}?${given}#cited`;
}

/** Address of the answer to a question. */
export function answerAddress({ question, council }: AskedAddress): string {
  const given = new URLSearchParams({ q: question });
  if (council !== '') given.set('council', council);
  return `/?${given}`;
}
