import type { Regimes } from '../regimes/load-regimes.ts';

/** What the checks know of the field, prepared once: grades, councils, bodies. */
export interface ClaimWords {
  regimes: Regimes;
}

const prepared = new WeakMap<Regimes, ClaimWords>();

/** Prepares the words once for each set of regimes. */
export function claimWords(regimes: Regimes): ClaimWords {
  const known = prepared.get(regimes) ?? { regimes };
  prepared.set(regimes, known);
  return known;
}
