import type { Draft, Outstanding } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import { findDraftOmissions } from '../check/find-draft-omissions.ts';
import { listOutstanding } from '../list-outstanding.ts';
import { numberSections } from '../number-sections.ts';

/**
 * A changed draft made whole again: numbered as its style counts, with what its paragraphs leave out of the letter, and what is
 * outstanding. Questions stay, save those on a paragraph that is gone.
 */
export function settleDraft(changed: Draft, letter: Letter, style: HouseStyle): Draft {
  const sections = numberSections(changed.sections, style);
  const ids = new Map(
    changed.sections.flatMap(({ paragraphs }, of) =>
      paragraphs.map(({ id }, at) => [id, sections[of]!.paragraphs[at]!.id] as const),
    ),
  );
  const questions = changed.outstanding.flatMap((one): Outstanding[] => {
    if (one.kind !== 'question') return [];
    if (one.paragraph === undefined) return [one];
    const paragraph = ids.get(one.paragraph);
    return paragraph === undefined ? [] : [{ ...one, paragraph }];
  });
  const numbered = { ...changed, sections };
  const settled = { ...numbered, leftOut: findDraftOmissions(numbered, letter) };
  return { ...settled, outstanding: listOutstanding(settled, questions) };
}
