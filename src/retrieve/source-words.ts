import type { Span } from '../domain/span.ts';

const source = '(?:report|letter|paper|inspection|assessment|self-assessment|review|verdict|submission)s?';
const patterns = [
  /\b(?:as|which was) (?:reported|told|put|presented|sent) to\b[^,?]*/giu,
  /\b(?:according to|going by|judging by|on the evidence of)\b[^,?]*/giu,
  /\bin (?:the |its |their |\p{Lu}[\p{L}’']*['’]s? )?(?:\S+ ){0,6}?(?:view|words|eyes|opinion)\b[^,?]*/gu,
  new RegExp(
    String.raw`(?<=[,)] )in (?:the |its |their |\p{Lu}[\p{L}’']*['’]s? )?(?:\S+ ){0,6}?${source}(?= in\b|[,?]|$)[^,?]*`,
    'gu',
  ),
];

/**
 * Where a question says by whom or in what paper something is said ("according to the organisational assessment", "as reported to
 * Cabinet in May"): that is where to look, not what is asked, and its words count for less. Spans of the question, in order.
 */
export function sourceWords(question: string): Span[] {
  return patterns
    .flatMap((pattern) => [...question.matchAll(pattern)])
    .map((match) => ({ startChar: match.index, endChar: match.index + match[0].length }))
    .sort((a, b) => a.startChar - b.startChar);
}
