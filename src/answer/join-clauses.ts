import type { ClauseOutcome } from './answer-clause.ts';
import type { Chosen } from './chosen.ts';

/**
 * One sentence or row often answers two clauses of a question ("how satisfied were carers, and how does that rank?"). What
 * is chosen for one clause and is the best found for another answers both: the other's further choices are dropped, and it
 * is no longer missing. Clauses without such words stay as they are.
 */
export function joinClauses(outcomes: readonly ClauseOutcome[]): ClauseOutcome[] {
  const shared = outcomes.flatMap((outcome, at) =>
    outcome.chosen.filter((one) =>
      outcomes.some((other, place) => place !== at && answers(other, keyOf(one))),
    ),
  );
  return outcomes.map((outcome) => {
    const joint = eachOnce(shared).filter((one) => answers(outcome, keyOf(one)));
    if (joint.length === 0 || outcome.places > 1) return outcome;
    const { reason: _, ...rest } = outcome;
    return { ...rest, chosen: joint, missing: [], choices: [] };
  });
}

/** True when the words are among those chosen for the clause, or the best found for it. */
function answers({ chosen, best }: ClauseOutcome, key: string): boolean {
  return best === key || chosen.some((one) => keyOf(one) === key);
}

function eachOnce(chosen: readonly Chosen[]): Chosen[] {
  return [...new Map(chosen.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ citation }: Chosen): string {
  return `${citation.versionId}:${citation.startChar}`;
}
