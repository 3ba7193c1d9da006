import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { Span } from '../../domain/span.ts';

/** Where in the letter the paragraphs of a draft cite it. */
export interface CitedPlaces {
  /** Of each paragraph that cites any of the span, its citations that do; in no order. */
  touching(span: Span): Map<DraftParagraph, Span[]>;
}

interface Place {
  paragraph: DraftParagraph;
  span: Span;
  /** Farthest end of any place up to this one: where it lies before a span, nothing earlier reaches the span either. */
  reach: number;
}

/** Opens the citations of all paragraphs that are no placeholders, so that a report of hundreds of pages is looked through once. */
export function citedPlaces({ sections }: Pick<Draft, 'sections'>): CitedPlaces {
  const places: Place[] = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ origin }) => origin !== 'placeholder')
    .flatMap((paragraph) => paragraph.citations.map((span) => ({ paragraph, span, reach: 0 })))
    .sort((a, b) => a.span.startChar - b.span.startChar);
  let reach = 0;
  for (const place of places) {
    reach = Math.max(reach, place.span.endChar);
    place.reach = reach;
  }
  return { touching: (span) => touching(places, span) };
}

function touching(places: readonly Place[], { startChar, endChar }: Span): Map<DraftParagraph, Span[]> {
  const found = new Map<DraftParagraph, Span[]>();
  for (let at = firstFrom(places, endChar) - 1; at >= 0 && places[at]!.reach > startChar; at--) {
    const { paragraph, span } = places[at]!;
    if (span.endChar <= startChar) continue;
    const known = found.get(paragraph);
    if (known === undefined) found.set(paragraph, [span]);
    else known.push(span);
  }
  return found;
}

/** Index of the first place that starts at or after an offset. */
function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.span.startChar < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
