import type { StatedFact } from '../../domain/read-report.ts';
import type { Span } from '../../domain/span.ts';

/** A stated fact at a span, without white space or a stop mark at its edges. */
export function fact(text: string, span: Span): StatedFact {
  let { startChar, endChar } = span;
  while (endChar > startChar + 1 && /[\s,;|–—-]/.test(text[endChar - 1]!)) endChar -= 1;
  while (startChar < endChar - 1 && /[\s,;|–—]/.test(text[startChar]!)) startChar += 1;
  return { startChar, endChar, text: text.slice(startChar, endChar) };
}
