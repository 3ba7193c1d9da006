import type { StandingDuty } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function standingDutiesOf(_source: Source, _findings: readonly Finding[]): StandingDuty[] {
  return [];
}
