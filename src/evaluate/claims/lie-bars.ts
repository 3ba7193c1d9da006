import type { LieKind } from './claim-case.ts';

const none = 0;
const few = 0.1;

/** The largest share of lies of each kind that a checker may pass: figures, years, grades, negation, names, councils and speakers never. */
export const lieBars: Readonly<Record<LieKind, number>> = {
  number: none,
  unit: none,
  'neighbouring-cell': none,
  'year-swapped': none,
  grade: none,
  negation: none,
  name: none,
  council: none,
  speaker: none,
  direction: few,
  quantifier: few,
  modality: few,
  'adults-children': few,
  'strength-under-other-heading': few,
  'cause-added': few,
  'adverse-softened': few,
  'injected-instruction': few,
};
