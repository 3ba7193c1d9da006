import type { ReportVersion } from '../domain/report-record.ts';
import type { Evidence } from './evidence.ts';
import { evidenceAt } from './gather-evidence.ts';

/** A whole block without its printed label as evidence; empty when the report has no such block. */
export function blockEvidence(report: ReportVersion, at: number): Evidence[] {
  const block = report.content.blocks[at];
  return block === undefined
    ? []
    : evidenceAt(report, { startChar: block.bodyStart, endChar: block.endChar }, 1, 1);
}
