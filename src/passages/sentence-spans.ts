import type { Block } from '../domain/block.ts';
import type { Span } from '../domain/span.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { rowSpans } from './block-pieces.ts';
import { cutLongSpan } from './cut-long-span.ts';

/** A bullet or row up to this many tokens is one; a longer one is taken sentence by sentence. */
const wholeTokens = 60;
const longestTokens = 128;

/**
 * Sentences, bullets (without their markers) and table rows of one block between two offsets. Headings have none of
 * their own. Table header rows have none.
 */
export function sentenceSpans(
  text: string,
  block: Block,
  within: Span,
  tokens: (span: Span) => number,
): Span[] {
  const clip = (span: Span): Span[] => {
    const startChar = Math.max(span.startChar, within.startChar);
    const endChar = Math.min(span.endChar, within.endChar);
    return endChar > startChar && text.slice(startChar, endChar).trim() !== ''
      ? [{ startChar, endChar }]
      : [];
  };
  const whole = (span: Span) => (tokens(span) <= wholeTokens ? [span] : split(text, span, tokens));
  switch (block.kind) {
    case 'heading':
      return [];
    case 'table':
      return rowSpans(block).slice(block.headerRows).flatMap(clip).flatMap(whole);
    case 'listItem':
      return clip({ startChar: block.bodyStart, endChar: block.endChar }).flatMap(whole);
    case 'paragraph':
      return clip({ startChar: block.bodyStart, endChar: block.endChar }).flatMap((span) =>
        split(text, span, tokens),
      );
  }
}

function split(text: string, span: Span, tokens: (span: Span) => number): Span[] {
  return splitSentences(text, span.startChar, span.endChar).flatMap((sentence) =>
    tokens(sentence) <= longestTokens ? [sentence] : cutLongSpan(text, sentence, longestTokens, tokens),
  );
}
