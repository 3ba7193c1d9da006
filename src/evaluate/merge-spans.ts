import type { Span } from '../domain/span.ts';

/** The union of spans as disjoint spans in order; spans that touch are joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.startChar - b.startChar || a.endChar - b.endChar);
  const merged: Span[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last && span.startChar <= last.endChar) last.endChar = Math.max(last.endChar, span.endChar);
    else merged.push({ startChar: span.startChar, endChar: span.endChar });
  }
  return merged;
}
