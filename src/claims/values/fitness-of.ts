import { agreesInTime } from './holds-time.ts';
import type { Surroundings } from './surroundings.ts';

/** How well what stands around a claim's value goes with what stands around one of the evidence; more is better. `said`: all words of the claim. */
export function fitnessOf(claimed: Surroundings, printed: Surroundings, said: ReadonlySet<string>): number {
  let score = 0;
  for (const [stem, weight] of claimed.words) score += weight * Math.min(1, printed.words.get(stem) ?? 0);
  let missing = 0;
  for (const [stem, weight] of printed.words) if (weight >= 1 && !said.has(stem)) missing++;
  score -= Math.min(1.2, missing * 0.3);
  if (claimed.times.length > 0 && printed.times.length > 0)
    score += claimed.times.some((time) => printed.times.some((other) => agreesInTime(time, other)))
      ? 2
      : -1.5;
  if (claimed.role !== undefined && printed.role !== undefined)
    score += claimed.role === printed.role ? 1 : -1.5;
  return score;
}
