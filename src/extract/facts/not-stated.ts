import type { ReportFacts } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Names of facts that this kind of report usually states and this one does not. */
export function notStatedIn(_source: Source, _report: ReportFacts, _findings: readonly Finding[]): string[] {
  return [];
}
