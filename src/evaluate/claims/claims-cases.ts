import type { RunnableCase, Scored } from '../run-cases.ts';
import type { ClaimCheck } from '../subject.ts';
import { lieKindSchema } from './claim-case.ts';
import type { ClaimTrial, TriedClaim } from './claim-trial.ts';
import { lieBars } from './lie-bars.ts';

/** The suite `claims`: each claim put to the checker, lies to be turned down and true ones to be held up. */
export function claimsCases(check: ClaimCheck, trials: readonly ClaimTrial[]): RunnableCase<TriedClaim>[] {
  return trials.map((trial) => ({
    ...{ group: 'claims', id: trial.id, kind: trial.kind, question: trial.claim },
    // A checker that fails holds nothing up, and is no proof of a lie.
    failed: figuresOf(trial, !trial.supported),
    ask: async () => {
      const { id, quote, context, claim } = trial;
      return { trial, verdict: await check({ id, quote, context, claim }) };
    },
    score: score,
  }));
}

function score({ trial, verdict }: TriedClaim): Scored {
  const figures = figuresOf(trial, verdict.supported);
  if (trial.supported === verdict.supported) return { figures, why: '' };
  const reasons = verdict.reasons.map(({ kind, why }) => `${kind}: ${why}`).join('; ');
  return { figures, why: trial.supported ? `turned down: ${reasons}` : 'passed, and is false' };
}

function figuresOf(trial: ClaimTrial, supported: boolean): Record<string, number> {
  if (trial.set !== 'lie') return { [trial.set]: 1, [`${trial.set}Rejected`]: Number(!supported) };
  const weight = isGrave(trial.kind) ? 'graveLie' : 'lightLie';
  const passed = Number(supported);
  return { lie: 1, liePassed: passed, [weight]: 1, [`${weight}Passed`]: passed };
}

/** Of a kind that may never pass; kinds that are nobody's but the evaluator's count among the others. */
function isGrave(kind: string): boolean {
  const known = lieKindSchema.safeParse(kind);
  return known.success && lieBars[known.data] === 0;
}
