import type { Answer } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';
import { countCovered } from './count-covered.ts';
import type { LocatedQuote } from './located-quote.ts';
import { mergeSpans } from './merge-spans.ts';

export interface AnswerScore {
  outcome: 'right' | 'wrong' | 'refused';
  /** Share (0 to 1) of supporting quotes with at least half their characters cited. */
  coverage: number;
  coveredQuotes: number;
  /** How many quotes must be covered for the answer to be right. */
  neededQuotes: number;
  /** Citations of all claims, and how many of them overlap a supporting quote by a character or more. */
  citations: number;
  citationsOnQuotes: number;
  /** Characters quoted, and how many may be. */
  quotedChars: number;
  allowedChars: number;
}

/** Kinds of which half the quotes are needed: lists, and every kind that sets two things side by side. Of the rest, one. */
const halfNeeded = new Set(['list', 'compare-across-documents', 'trend-over-time', 'multi-hop']);

/**
 * Right, wrong or refused as gold/README.md defines them, read so: the supporting quotes of a case are one group. A quote is
 * covered when the union of the citations' spans in its report holds at least half of its characters; context spans
 * never count. Quoted characters are the characters of those unions over all reports, and may be 3 times those of the gold quotes
 * (1.5 times for the kind `list`). A status other than answered and partly_answered is refused, whatever it cites.
 */
export function scoreAnswer(kind: string, quotes: readonly LocatedQuote[], answer: Answer): AnswerScore {
  const citations = answer.claims.flatMap((claim) => claim.citations);
  const cited = citedByFile(citations);
  const covered = quotes.filter((quote) => isCovered(quote, cited.get(quote.file) ?? [])).length;
  const needed = halfNeeded.has(kind) ? Math.ceil(quotes.length / 2) : 1;
  const quotedChars = [...cited.values()]
    .flat()
    .reduce((sum, span) => sum + span.endChar - span.startChar, 0);
  const goldChars = quotes.reduce((sum, quote) => sum + quote.length, 0);
  const allowedChars = Math.floor(goldChars * (kind === 'list' ? 1.5 : 3));
  const answered = answer.status === 'answered' || answer.status === 'partly_answered';
  const right = answered && covered >= needed && quotedChars <= allowedChars;
  return {
    outcome: right ? 'right' : answered ? 'wrong' : 'refused',
    coverage: quotes.length === 0 ? 0 : covered / quotes.length,
    coveredQuotes: covered,
    neededQuotes: needed,
    citations: citations.length,
    citationsOnQuotes: citations.filter((citation) => quotes.some((quote) => overlaps(quote, citation)))
      .length,
    quotedChars,
    allowedChars,
  };
}

function citedByFile(citations: readonly (Span & { file: string })[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const citation of citations) spans.set(citation.file, [...(spans.get(citation.file) ?? []), citation]);
  return new Map([...spans].map(([file, list]) => [file, mergeSpans(list)]));
}

function isCovered(quote: LocatedQuote, cited: readonly Span[]): boolean {
  return quote.span !== undefined && countCovered(quote.span, cited) * 2 >= quote.length;
}

function overlaps(quote: LocatedQuote, citation: Span & { file: string }): boolean {
  return quote.span !== undefined && quote.file === citation.file && countCovered(quote.span, [citation]) > 0;
}
