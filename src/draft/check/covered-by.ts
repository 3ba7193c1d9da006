import type { Span } from '../../domain/span.ts';

/** Share of a span's characters that the other spans cover together, from 0 to 1. */
export function coveredBy(spans: readonly Span[], { startChar, endChar }: Span): number {
  let reached = startChar;
  let sum = 0;
  for (const one of spans.toSorted((a, b) => a.startChar - b.startChar)) {
    const from = Math.max(one.startChar, reached);
    const to = Math.min(one.endChar, endChar);
    if (to <= from) continue;
    sum += to - from;
    reached = to;
  }
  return sum / Math.max(1, endChar - startChar);
}
