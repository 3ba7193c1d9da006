import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { wordingFaults } from '../with-model/wording-faults.ts';

/**
 * Words that are marked as a model's, held against what they cite as they were when they were written: the mark alone proves nothing. Of words that a
 * person edited since, those before the edit. None for words that no model is said to have written.
 */
export function wordedFaults(
  paragraph: DraftParagraph,
  letter: Letter,
  regimes: Regimes,
  where: { section: string; paragraph: string },
): DraftFault[] {
  const { written, edited, citations } = paragraph;
  if (written === undefined || citations.length === 0) return [];
  const text = edited?.was ?? paragraph.text;
  return wordingFaults({ ...paragraph, text }, letter, regimes).map((why) => ({
    kind: 'value',
    weight: 'fault',
    ...where,
    text,
    why: `A model is said to have worded this, and its source does not bear it. ${why} Draft the section again, or quote it.`,
    citation: citations[0]!,
  }));
}
