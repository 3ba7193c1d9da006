import type { Claim } from '../../domain/answer.ts';
import type { LookedUp } from './answer-from-ledger.ts';

/** The rule `count-listed`: how many items one list prints, each of them cited. */
export function deriveCount(found: readonly LookedUp[]): Claim[] {
  const first = found[0];
  if (first === undefined) return [];
  return [
    {
      text: `Counted over the items cited: ${found.length}`,
      origin: 'derived',
      rule: 'count-listed',
      voice: first.chosen.voice,
      citations: found.map(({ chosen }) => ({ ...chosen.citation, match: 'derived' as const })),
    },
  ];
}
