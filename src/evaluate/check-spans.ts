import type { Answer, RankedPassage } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';

/** A span that says what stands in it. */
export interface QuotedSpan extends Span {
  reportId: string;
  versionId: string;
  quote: string;
}

/** Every span of an answer: citations and their context, contacts, nearest passages. */
export function spansOfAnswer(answer: Answer): QuotedSpan[] {
  const citations = [
    ...answer.claims.flatMap((claim) => claim.citations),
    ...(answer.contacts ?? []).map((contact) => contact.citation),
  ];
  const quoted = citations.flatMap(({ reportId, versionId, context, ...span }) => [
    { reportId, versionId, startChar: span.startChar, endChar: span.endChar, quote: span.quote },
    ...context.map(({ startChar, endChar, quote }) => ({ reportId, versionId, startChar, endChar, quote })),
  ]);
  return [...quoted, ...spansOfRanking(answer.nearest)];
}

/** The spans of ranked passages, whose text is their quote. */
export function spansOfRanking(ranking: readonly RankedPassage[]): QuotedSpan[] {
  return ranking.map(({ reportId, versionId, startChar, endChar, text }) => ({
    reportId,
    versionId,
    startChar,
    endChar,
    quote: text,
  }));
}

/** The spans for which `text.slice(startChar, endChar) === quote` does not hold; a span of a version that `textOf` does not know is broken. */
export function brokenSpans(
  spans: readonly QuotedSpan[],
  textOf: (reportId: string, versionId: string) => string | undefined,
): QuotedSpan[] {
  return spans.filter(
    (span) => textOf(span.reportId, span.versionId)?.slice(span.startChar, span.endChar) !== span.quote,
  );
}
