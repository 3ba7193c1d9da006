import type { Oddity, ReportFacts } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findOddities(_source: Source, _report: ReportFacts, _findings: readonly Finding[]): Oddity[] {
  return [];
}
