import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import { coveredBy } from '../check/covered-by.ts';
import { findDraftOmissions } from '../check/find-draft-omissions.ts';
import { untoldSentences } from '../check/untold-sentences.ts';
import { changeSection } from '../versions/change-section.ts';
import type { Worded } from './check-marked.ts';

/**
 * A draft in which sentences of a model stand in place of the paragraphs of a section that they rest on. A paragraph stays as it was drafted where a
 * sentence of it is not told, or a finding would be missed that may not be, and sentences that rest on it give way: a model may say it in fewer words, and
 * what to leave out is for a person.
 */
export function placeWorded(draft: Draft, section: string, worded: readonly Worded[], letter: Letter): Draft {
  const missed = (of: Draft) => findDraftOmissions(of, letter).filter(({ adverse }) => adverse);
  const before = missed(draft).length;
  const stays = new Set<DraftParagraph>();
  for (;;) {
    const { kept, told } = keepWorded(worded, stays);
    const placed = changeSection(draft, section, (one) => ({
      ...one,
      paragraphs: place(one.paragraphs, kept, told),
    }));
    const lost = missed(placed);
    if (lost.length <= before) return placed;
    const needed = [...told].filter(({ citations }) =>
      lost.some(({ citation }) => coveredBy(citations, citation) > 0),
    );
    // What is lost was told by what is replaced; were it not so, nothing may be replaced at all.
    for (const one of needed.length === 0 ? told : needed) stays.add(one);
  }
}

/** Which sentences stand, and which paragraphs they stand for. */
function keepWorded(
  worded: readonly Worded[],
  stays: ReadonlySet<DraftParagraph>,
): { kept: readonly Worded[]; told: ReadonlySet<DraftParagraph> } {
  const told = new Set(worded.flatMap(({ sources }) => [...sources]).filter((one) => !stays.has(one)));
  for (;;) {
    const kept = worded.filter(({ sources }) => [...sources].every((one) => told.has(one)));
    const tellers = kept.map(({ paragraph }) => paragraph);
    const left = [...told].filter((one) => untoldSentences(one.citations[0]!, tellers).length > 0);
    if (left.length === 0) return { kept, told };
    for (const one of left) told.delete(one);
  }
}

/** Each sentence where the first paragraph stood that it rests on. */
function place(
  paragraphs: readonly DraftParagraph[],
  kept: readonly Worded[],
  told: ReadonlySet<DraftParagraph>,
): DraftParagraph[] {
  const left = new Set(kept);
  return paragraphs.flatMap((paragraph) => {
    const here = [...left].filter(({ sources }) => sources.has(paragraph));
    for (const one of here) left.delete(one);
    return told.has(paragraph) ? here.map((one) => one.paragraph) : [paragraph];
  });
}
