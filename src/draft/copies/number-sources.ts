import type { Draft } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';

/** The places of the letter that a draft cites, numbered from 1 in the order in which they are first cited. */
export interface NumberedSources {
  sources: readonly PlacedCitation[];
  /** The numbers of some citations, each once, in order. Empty for none. */
  numbersOf(citations: readonly PlacedCitation[]): number[];
}

/** Numbers everything that the sections, the dates and the list of what was left out cite; one place has one number. */
export function numberSources({ sections, dates, leftOut }: Draft): NumberedSources {
  const places = new Map<string, PlacedCitation>();
  const cited = [
    ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ citations }) => citations)),
    ...dates.flatMap(({ citations }) => citations),
    ...leftOut.map(({ citation }) => citation),
  ];
  for (const one of cited) if (!places.has(placeOf(one))) places.set(placeOf(one), one);
  const numbers = new Map([...places.keys()].map((place, at) => [place, at + 1]));
  return {
    sources: [...places.values()],
    numbersOf: (citations) =>
      [...new Set(citations.flatMap((one) => numbers.get(placeOf(one)) ?? []))].sort((a, b) => a - b),
  };
}

function placeOf({ startChar, endChar }: PlacedCitation): string {
  return `${startChar}-${endChar}`;
}
