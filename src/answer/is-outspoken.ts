import type { Evidence } from './evidence.ts';
import type { Fault } from './judge-evidence.ts';
import type { Scored } from './score-evidence.ts';

/** Faults of evidence that speaks of the very thing and says that it is not so, not yet or not given. */
const tellingFaults = new Set<Fault>(['blank', 'not-yet', 'no-outcome', 'other-period']);
/** How much nearer it must be to outspeak the best that is sound. */
const outspoken = 1.2;

/** True when what speaks of the thing asked says no, and the best that is left is plainly further off. `scored` is sorted, best first. */
export function isOutspoken(
  scored: readonly Scored[],
  best: Scored,
  judge: (one: Evidence) => Fault | undefined,
): boolean {
  const first = scored[0];
  if (first === undefined || first === best) return false;
  const further = first.rarest && !best.rarest ? 1 : outspoken;
  if (first.score < further * best.score) return false;
  const fault = judge(first.evidence);
  return fault !== undefined && tellingFaults.has(fault);
}
