import type { ContextSpan } from '../../domain/citation.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';

/** The percentage printed with an overall rating, with the span that prints it. */
export interface OverallScore {
  printed: string;
  context: ContextSpan[];
}

const stated = [
  /\b(?:overall|total)\s+(?:percentage\s+)?(?:score|percentage)\s*(?:is|was|of|:|–|-)?\s*(?<percent>\d{2,3}(?:\.\d)?\s?%)/iu,
  /\b(?:with )?a(?:n overall)? score of (?<percent>\d{2,3}(?:\.\d)?\s?%)/iu,
  /\bscores? (?:give|gives|gave|come to|add up to) (?<percent>\d{2,3}(?:\.\d)?\s?%)/iu,
];

/** Where a report prints the percentage that its overall rating rests on; undefined for a regime without, or when it prints none. */
export function overallScore(source: Source, { scales }: Regime): OverallScore | undefined {
  if (!scales.some(({ percentOf }) => percentOf !== undefined)) return undefined;
  for (const pattern of stated)
    for (const { startChar, endChar } of source.content.blocks) {
      const words = source.content.text.slice(startChar, endChar);
      const match = pattern.exec(words);
      const percent = match?.groups?.percent;
      // "a score of 25 to 38% is inadequate" explains the scale.
      if (
        match === null ||
        percent === undefined ||
        /^\s*(?:to|–|-)\s*\d/u.test(words.slice(match.index + match[0].length))
      )
        continue;
      const start = startChar + match.index + match[0].lastIndexOf(percent);
      const span = { startChar: start, endChar: start + percent.length };
      return { printed: percent, context: [source.context(span, 'metadata')] };
    }
  return undefined;
}
