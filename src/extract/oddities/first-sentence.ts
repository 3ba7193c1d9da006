import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { Source } from '../source.ts';

/** A block's printed label and first sentence: enough to show which paragraph is meant. */
export function firstSentence(source: Source, block: Block): Span {
  const end = splitSentences(source.content.text, block.bodyStart, block.endChar)[0]?.endChar;
  return { startChar: block.startChar, endChar: end ?? block.endChar };
}
