import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findImplications(_source: Source): FindingOf<'implication'>[] {
  return [];
}
