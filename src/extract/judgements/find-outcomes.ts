import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findOutcomes(_source: Source): FindingOf<'outcome'>[] {
  return [];
}
