import { agreesInTime } from '../holds-time.ts';
import type { ClaimPlace } from './claim-places.ts';

/** How headers are said in sentences. Stems. */
const alike: readonly (readonly string[])[] = [
  ['outturn', 'spent', 'spend', 'actual'],
  ['budget', 'plan'],
  ['varianc', 'overspend', 'underspend', 'overspent', 'underspent', 'differ'],
  ['target', 'aim', 'goal'],
  ['likelihood', 'like', 'probabl'],
  ['owner', 'own', 'itself'],
];

/** How many of `stems` the claim's value `one` has, each as much as its share. */
export function hitsOf(places: readonly ClaimPlace[], one: number, stems: Iterable<string>): number {
  let hits = 0;
  for (const stem of stems) {
    const shares = places.flatMap((place) => (isAlike(place.stem, stem) ? [place.shares[one]!] : []));
    hits += Math.max(0, ...shares);
  }
  return hits;
}

/** 1 when a time of the claim's value is the column's, -1 when all that it has are others, 0 without any. */
export function timeFit(places: readonly ClaimPlace[], one: number, times: readonly string[]): number {
  const own = places.filter((place) => place.times.length > 0 && place.shares[one]! > 0);
  if (own.length === 0 || times.length === 0) return 0;
  const fits = own.filter((place) =>
    place.times.some((time) => times.some((other) => agreesInTime(time, other))),
  );
  return fits.length === 0 ? -1 : Math.max(...fits.map(({ shares }) => shares[one]!));
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return true;
  return alike.some((set) => set.includes(a) && set.includes(b));
}
