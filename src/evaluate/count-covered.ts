import type { Span } from '../domain/span.ts';

/** How many characters of `span` the spans cover. `disjoint` must not overlap one another (see mergeSpans). */
export function countCovered(span: Span, disjoint: readonly Span[]): number {
  return disjoint.reduce((sum, other) => {
    const from = Math.max(span.startChar, other.startChar);
    const to = Math.min(span.endChar, other.endChar);
    return sum + Math.max(0, to - from);
  }, 0);
}
