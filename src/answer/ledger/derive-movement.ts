import type { Claim } from '../../domain/answer.ts';
import type { Citation } from '../../domain/citation.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { movementOf } from '../../regimes/movement-of.ts';
import type { IndicatorEntry } from './choose-indicators.ts';

/**
 * The rule `movement-by-polarity`: what the earliest and latest figures of a row mean where the indicator's set says which way is better.
 * Undefined where it does not: then nobody may say.
 */
export function deriveMovement(
  { finding }: IndicatorEntry,
  citation: Citation,
  { indicatorSets }: Regimes,
): Claim | undefined {
  const movement = movementOf(finding, indicatorSets);
  if (movement === undefined) return undefined;
  const result = movement.better === undefined ? 'unchanged' : movement.better ? 'better' : 'worse';
  return {
    text: `From “${movement.from.printed}” to “${movement.to.printed}” is ${result}: for this indicator a ${movement.polarity} figure is better.`,
    origin: 'derived',
    rule: 'movement-by-polarity',
    voice: finding.voice,
    citations: [{ ...citation, match: 'derived' }],
  };
}
