import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import type { Source } from '../source.ts';

/** A sentence of running text, with its words and the block that holds it. */
export interface Sentence extends Span {
  block: Block;
  /** Index of the block in the report. */
  at: number;
  words: string;
}

const held = new WeakMap<Source, Sentence[]>();

/** Every sentence of paragraphs and list items, in order; split once a report. */
export function sentencesOf(source: Source): Sentence[] {
  const known = held.get(source);
  if (known !== undefined) return known;
  const made = source.content.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' || block.kind === 'listItem'
      ? splitSentences(source.content.text, block.bodyStart, block.endChar).map((span) => ({
          ...span,
          block,
          at,
          words: source.wordsOf(span),
        }))
      : [],
  );
  held.set(source, made);
  return made;
}
