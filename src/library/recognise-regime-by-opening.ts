import { existed } from '../regimes/existed.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';

/** Characters that count as the opening, and how often it must name a regime, and how much oftener than any other. */
const opening = 4000;
const leastNamed = 3;
const clearLead = 2;

/**
 * The regime of a paper that has lost its head: the one that its first paragraphs name again and again, by a name that no other has, if
 * it was in force in one of `years`. One at most.
 */
export function regimeByOpening(text: string, years: readonly number[], regimes: Regimes): Regime[] {
  const counts = new Map<string, number>();
  for (const { key, ambiguous } of findNamedBodies(text.slice(0, opening), regimes).regimes)
    if (!ambiguous) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < leastNamed || best[1] < (next?.[1] ?? 0) * clearLead) return [];
  return regimes.regimes.filter((regime) => regime.key === best[0] && existed(regime, years));
}
