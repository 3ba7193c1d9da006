import type { Counterpart } from './aligned-clauses.ts';

/** The same words alone, where there are some: "well" is not held against "good". */
export function sameWords(close: readonly Counterpart[]): readonly Counterpart[] {
  const same = close.filter(({ by }) => by[0] === 'w');
  return same.length > 0 ? same : close;
}
