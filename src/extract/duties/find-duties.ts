import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findDuties(_source: Source): FindingOf<'duty'>[] {
  return [];
}
