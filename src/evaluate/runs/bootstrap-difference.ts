import type { Part } from '../bootstrap-interval.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Interval } from '../wilson-interval.ts';

/**
 * 95 % interval of the second ratio of sums less the first, by drawing cases again 2,000 times with both figures of each (paired percentile
 * bootstrap, fixed seed). Undefined when either divides by nothing.
 */
export function bootstrapDifference(pairs: readonly (readonly [Part, Part])[]): Interval | undefined {
  const random = seededRandom(20_240_601);
  const differences: number[] = [];
  for (let draw = 0; draw < 2000; draw++) {
    const drawn = pairs.map(() => pairs[Math.floor(random() * pairs.length)]!);
    const [before, now] = [ratio(drawn.map((pair) => pair[0])), ratio(drawn.map((pair) => pair[1]))];
    if (before !== undefined && now !== undefined) differences.push(now - before);
  }
  if (differences.length === 0) return undefined;
  differences.sort((a, b) => a - b);
  const at = (share: number) =>
    differences[Math.min(differences.length - 1, Math.floor(share * differences.length))]!;
  return { low: at(0.025), high: at(0.975) };
}

function ratio(parts: readonly Part[]): number | undefined {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return of === 0 ? undefined : parts.reduce((sum, part) => sum + part.sum, 0) / of;
}
