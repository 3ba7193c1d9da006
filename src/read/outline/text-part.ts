import type { RawBlock } from '../raw-report.ts';

/** A raw block on its way, with what its lines showed; later steps decide which parts are headings. */
export interface TextPart {
  block: RawBlock;
  /** All its words stand in bold. */
  bold?: boolean;
  /** All its words stand in italics. */
  italic?: boolean;
  /** Number of `#` before it; 0 or absent for none. */
  hashes?: number;
  /** One of several short lines printed one under the other. */
  stacked?: boolean;
  /** It begins a stretch after a rule (`---`), up to the next one. */
  ruled?: boolean;
  /** It begins in the middle of a printed page's cell or line: it may go on from a sentence cut above. */
  orphan?: boolean;
  /** It was printed in a cell, under the label of a row. */
  inCell?: boolean;
  /** The row of a table it was printed in, when the row had several long cells. */
  row?: number;
  /** Heading rank, set when it is known to be a heading. */
  rank?: HeadingRank;
}

/** How a heading was recognised, which decides its level. */
export type HeadingRank = 'title' | 'labelled' | 'section' | 'hash' | 'caps' | 'bold' | 'plain' | 'row';

/** A part that is a paragraph for now. */
export function paragraphPart(text: string, more: Partial<TextPart> = {}, label?: string): TextPart {
  return { block: { kind: 'paragraph', text, ...(label === undefined ? {} : { label }) }, ...more };
}

/** The words of a part; a table has none of its own. */
export function wordsOf(part: TextPart | undefined): string {
  return part === undefined || part.block.kind === 'table' ? '' : part.block.text;
}
