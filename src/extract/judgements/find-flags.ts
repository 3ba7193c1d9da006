import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findFlags(_source: Source): FindingOf<'flag'>[] {
  return [];
}
