import type { Draft, DraftParagraph, LeftOut } from '../../domain/draft.ts';
import type { Finding } from '../../domain/finding.ts';
import { AppError } from '../../errors.ts';
import { isAdverse } from '../check/find-draft-omissions.ts';
import { citesOnly, samePlace, standsTogether } from './stands-together.ts';

/**
 * A draft without the paragraphs that give only this finding, which is listed as left out, with the reason and who gives it. A finding that
 * no paragraph gives just gets its reason.
 * @throws AppError `usage` where a paragraph gives it together with others: that one must be edited.
 */
export function leaveOut(draft: Draft, finding: Finding, why: { reason: string; by: string }): Draft {
  const { kind, citation } = finding;
  const together = standsTogether(draft, finding);
  if (together.length > 0) throw givenWithOthers(together);
  const entry: LeftOut = { kind, text: citation.quote, adverse: isAdverse(finding), citation, ...why };
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.filter((one) => !citesOnly(one, citation)),
    })),
    leftOut: [
      ...draft.leftOut.filter((one) => one.kind !== kind || !samePlace(one.citation, citation)),
      entry,
    ],
  };
}

function givenWithOthers(paragraphs: readonly DraftParagraph[]): AppError {
  const places = paragraphs.map(({ number, id }) => number ?? id).join(', ');
  return new AppError(
    'usage',
    `It stands in ${places} together with something else. Take it out there with “rapporteur drafts edit” first.`,
  );
}
