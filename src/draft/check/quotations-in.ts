import { foldWords } from '../../domain/fold-words.ts';

/** A quotation in a text, its marks included in `start` and `end`. */
export interface QuotationFound {
  words: string;
  start: number;
  end: number;
}

/** What stands in “…” in `text`, nested marks belonging to the outermost pair. A pair that is never closed is left out. */
export function quotationsIn(text: string): QuotationFound[] {
  const found: QuotationFound[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    if (mark === '“') {
      if (depth === 0) start = index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) found.push({ words: text.slice(start + 1, index), start, end: index + 1 });
    }
  }
  // A quote that itself holds an unpaired mark leaves the outer pair open: then every shortest pair counts.
  if (depth === 0) return found;
  return [...text.matchAll(/“([^“”]*)”/gu)].map((match) => ({
    words: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when one of the texts holds the quotation, marks at its end and a capital at its start apart. */
export function isQuotedFrom(words: string, folded: readonly string[]): boolean {
  const wanted = foldWords(words).replace(/[\s.,;:]+$/u, '');
  return folded.some((text) => text.includes(wanted));
}
