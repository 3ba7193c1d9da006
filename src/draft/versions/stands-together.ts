import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { Finding, PlacedCitation } from '../../domain/finding.ts';

/**
 * Paragraphs that give a finding together with something else, where none gives it alone; empty where one does, and where it is listed as
 * left out already. These no code can part.
 */
export function standsTogether(draft: Draft, { kind, citation }: Finding): DraftParagraph[] {
  const known = draft.leftOut.some((one) => one.kind === kind && samePlace(one.citation, citation));
  const all = draft.sections.flatMap(({ paragraphs }) => paragraphs);
  if (known || all.some((one) => citesOnly(one, citation))) return [];
  return all.filter((one) => one.origin === 'quoted' && cites(one, citation));
}

/** True when all that a paragraph cites stands within the place. */
export function citesOnly({ citations }: DraftParagraph, place: PlacedCitation): boolean {
  return (
    citations.length > 0 &&
    citations.every((one) => one.startChar >= place.startChar && one.endChar <= place.endChar)
  );
}

/** True when two citations are of the very same words of one text. */
export function samePlace(one: PlacedCitation, other: PlacedCitation): boolean {
  return one.startChar === other.startChar && one.endChar === other.endChar;
}

function cites({ citations }: DraftParagraph, place: PlacedCitation): boolean {
  return citations.some((one) => one.startChar <= place.startChar && one.endChar >= place.endChar);
}
