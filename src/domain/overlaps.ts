import type { Span } from './span.ts';

/** True when two spans of one text share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.startChar < other.endChar && other.startChar < one.endChar;
}
