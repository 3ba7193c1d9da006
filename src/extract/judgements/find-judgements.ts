import type { FindingOf } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findJudgements(_source: Source): FindingOf<'judgement'>[] {
  return [];
}
