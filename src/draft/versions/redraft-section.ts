import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import { changeSection } from './change-section.ts';
import { replaceSection } from './replace-section.ts';

/**
 * A draft with one section drafted anew, taken from a fresh draft of the same version of the letter. What a person wrote into it gives way,
 * save the placeholders that they filled, where the fresh section asks for the same again.
 * @throws AppError `section_unknown`.
 */
export function redraftSection(draft: Draft, fresh: Draft, key: string): Draft {
  const filled = new Map(
    (draft.sections.find((one) => one.key === key)?.paragraphs ?? []).flatMap((one) =>
      one.filled === undefined ? [] : [[one.filled.key, one] as const],
    ),
  );
  const again = (one: DraftParagraph) => filled.get(one.placeholder?.key ?? '') ?? one;
  return changeSection(replaceSection(draft, fresh, key), key, (section) => ({
    ...section,
    paragraphs: section.paragraphs.map(again),
  }));
}
