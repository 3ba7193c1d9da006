import { quoteFinder } from '../locate-quote.ts';
import type { PlaceQuote } from './extracted-report.ts';

/**
 * Places labels' quotes in a canonical text; `source` is the text of the file that their lines count in. A quote that stands several times
 * and says not which is taken at its first place: labels of a report say what it says, wherever it says it.
 */
export function placeLabels(text: string, source?: string): PlaceQuote {
  const find = quoteFinder(text, source);
  return ({ quote, line, occurrence }) => {
    if (quote == null) return undefined;
    const found = find(quote, { line: line ?? undefined, occurrence: occurrence ?? undefined });
    const settled = found === 'ambiguous' ? find(quote, { occurrence: 1 }) : found;
    return typeof settled === 'string' ? undefined : settled;
  };
}
