import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';

const inner = /\s+[•◼◆▪●■]\s+(?=\p{Lu})/gu;

/** A list item's words as one span, or several where bullets were run together into one. */
export function splitRunTogether({ content }: Source, block: Block): Span[] {
  const words = content.text.slice(block.bodyStart, block.endChar);
  const spans: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(inner)) {
    spans.push({ startChar: block.bodyStart + from, endChar: block.bodyStart + match.index });
    from = match.index + match[0].length;
  }
  spans.push({ startChar: block.bodyStart + from, endChar: block.endChar });
  return spans.filter(({ startChar, endChar }) => endChar > startChar);
}
