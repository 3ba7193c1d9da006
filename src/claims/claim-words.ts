import type { FormMatcher } from '../regimes/form-matcher.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { gradeMatcher } from './values/grade-matcher.ts';

/** What the checks know of the field, prepared once: grades, councils, bodies. */
export interface ClaimWords {
  regimes: Regimes;
  /** Finds grades; the value is what a grade is compared by. */
  grades: FormMatcher<string>;
}

const prepared = new WeakMap<Regimes, ClaimWords>();

/** Prepares the words once for each set of regimes. */
export function claimWords(regimes: Regimes): ClaimWords {
  const known = prepared.get(regimes) ?? { regimes, grades: gradeMatcher(regimes) };
  prepared.set(regimes, known);
  return known;
}
