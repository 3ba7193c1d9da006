import type { Counterpart } from './aligned-clauses.ts';

/** How near the likeliest counterpart another one must come to count as well. */
const nearBest = 0.75;

/** Those that are as likely as the likeliest, or nearly. */
export function closest(found: readonly Counterpart[], share = nearBest): Counterpart[] {
  const best = found[0]?.likeness ?? 0;
  return found.filter((one) => one.likeness >= best * share);
}
