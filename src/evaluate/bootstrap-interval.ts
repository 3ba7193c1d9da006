import { seededRandom } from './seeded-random.ts';
import type { Interval } from './wilson-interval.ts';

/** What one case adds to a ratio of sums; a plain mean has `of` 1 everywhere. */
export interface Part {
  sum: number;
  of: number;
}

/**
 * 95 % interval of `Σ sum / Σ of`, by drawing cases again 2,000 times (percentile bootstrap, fixed seed, so the same cases give the
 * same interval). Undefined when the ratio is: no cases, or nothing to divide by.
 */
export function bootstrapInterval(parts: readonly Part[]): Interval | undefined {
  if (parts.reduce((total, part) => total + part.of, 0) === 0) return undefined;
  const random = seededRandom(20_240_601);
  const ratios: number[] = [];
  for (let draw = 0; draw < 2000; draw++) {
    let sum = 0;
    let of = 0;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[Math.floor(random() * parts.length)]!;
      sum += part.sum;
      of += part.of;
    }
    if (of > 0) ratios.push(sum / of);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))]!;
  return { low: at(0.025), high: at(0.975) };
}
