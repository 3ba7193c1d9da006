import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Miss } from '../extraction/score-list.ts';

/** A draft beside the letter that it was made from. */
export interface DraftedLetter {
  letter: Letter;
  draft: Draft;
}

/** Figures of one thing that a draft is held to, and what fell short. */
export interface DraftScore {
  figures: Record<string, number>;
  misses: Miss[];
}

/** All scores as one; figures of the same name add up. */
export function joinScores(scores: readonly DraftScore[]): DraftScore {
  const figures: Record<string, number> = {};
  for (const score of scores)
    for (const [name, value] of Object.entries(score.figures)) figures[name] = (figures[name] ?? 0) + value;
  return { figures, misses: scores.flatMap(({ misses }) => misses) };
}

/** Paragraphs that say something: placeholders are left out. */
export function writtenParagraphs(draft: Draft): DraftParagraph[] {
  return draft.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ origin }) => origin !== 'placeholder');
}
