import type { Mode } from '../lexicon/modality-words.ts';

/** How a fault tells each mode; a fact has none. */
export const modeNames: Record<Mode | 'fact', string> = {
  duty: 'must be done',
  plan: 'is meant',
  maybe: 'may be',
  going: 'is under way',
  fact: 'is so',
};
