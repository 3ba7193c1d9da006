import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { Source } from '../source.ts';

const inner = /\s+[•◼◆▪●■]\s+(?=\p{Lu})/gu;

/** Sentences of one bullet that are all aims ("To develop … To review …") are aims of their own. */
const aim = /^To\s+\p{Ll}/u;

/** A list item's words as one span, or several where bullets were run together into one or it sets several aims. */
export function splitRunTogether({ content }: Source, block: Block): Span[] {
  const words = content.text.slice(block.bodyStart, block.endChar);
  const spans: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(inner)) {
    spans.push({ startChar: block.bodyStart + from, endChar: block.bodyStart + match.index });
    from = match.index + match[0].length;
  }
  spans.push({ startChar: block.bodyStart + from, endChar: block.endChar });
  return spans
    .filter(({ startChar, endChar }) => endChar > startChar)
    .flatMap((span) => aimsOf(content.text, span));
}

function aimsOf(text: string, span: Span): Span[] {
  const sentences = splitSentences(text, span.startChar, span.endChar);
  const all = sentences.every(({ startChar, endChar }) => aim.test(text.slice(startChar, endChar)));
  return all && sentences.length > 1 ? sentences : [span];
}
