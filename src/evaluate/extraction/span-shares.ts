import type { Span } from '../../domain/span.ts';

/** Share of `part`'s characters that `whole` holds, 0 to 1. */
export function shareHeld(part: Span, whole: Span): number {
  const held = Math.min(part.endChar, whole.endChar) - Math.max(part.startChar, whole.startChar);
  return Math.max(0, held) / (part.endChar - part.startChar);
}
