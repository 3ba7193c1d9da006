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
  /** Key of the regime's area, where the words name one. */
  key?: string;
}

/**
 * How a sentence names what is judged when its subject does not: an area of the regime, else the regime itself, else a
 * heading above it or the report's title. Undefined when nothing printed names it.
 */
export function printedArea(source: Source, span: Span, regime: Regime): PrintedArea | undefined {
  const within = namedIn(source, source.wordsOf(span), regime);
  if (within !== undefined) return { ...within, context: [] };
  const { blocks, stated } = source.content;
  const block = blocks.find(({ endChar }) => endChar > span.startChar);
  const above: Span[] = (block?.headings ?? []).map((index) => blocks[index]!).toReversed();
  for (const heading of [...above, ...(stated.title === undefined ? [] : [stated.title])]) {
    const named = namedIn(source, source.wordsOf(heading), regime);
    if (named !== undefined) return { ...named, context: [source.context(heading, 'heading')] };
  }
  return undefined;
}

function namedIn(source: Source, words: string, regime: Regime): { area: string; key?: string } | undefined {
  const area = areasSaid(words, regime)[0] ?? areasSaid(words, regime, true)[0];
  if (area !== undefined) return { area: words.slice(area.start, area.end), key: area.area.key };
  const said = findNamedBodies(words, source.regimes).regimes.find((one) => one.key === regime.key);
  return said === undefined ? undefined : { area: words.slice(said.start, said.end) };
}
