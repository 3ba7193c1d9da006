import type { ContextSpan } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { areasSaid } from './areas-said.ts';

/** What a finding is about, in words that are printed, with the context that prints them where the sentence does not. */
export interface PrintedArea {
  area: string;
  context: ContextSpan[];
}

/**
 * How a sentence names what is judged when its subject does not: an area of the regime, else the regime itself, else a
 * heading above it. Undefined when nothing printed names it.
 */
export function printedArea(source: Source, span: Span, regime: Regime): PrintedArea | undefined {
  const words = source.wordsOf(span);
  const said = areasSaid(words, regime)[0] ?? regimeSaid(source, words, regime);
  if (said !== undefined) return { area: words.slice(said.start, said.end), context: [] };
  const block = source.content.blocks.find(({ endChar }) => endChar > span.startChar);
  for (const index of block?.headings.toReversed() ?? []) {
    const heading = source.content.blocks[index]!;
    const title = source.wordsOf(heading);
    const named = areasSaid(title, regime)[0] ?? regimeSaid(source, title, regime);
    if (named !== undefined)
      return { area: title.slice(named.start, named.end), context: [source.context(heading, 'heading')] };
  }
  return undefined;
}

function regimeSaid({ regimes }: Source, words: string, { key }: Regime) {
  return findNamedBodies(words, regimes).regimes.find((one) => one.key === key);
}
