import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findIndicators(_source: Source): FindingOf<'indicator'>[] {
  return [];
}
