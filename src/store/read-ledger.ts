import type { Audience } from '../domain/audience.ts';
import type { ReportFacts } from '../domain/extraction.ts';
import type { Finding, FindingKind } from '../domain/finding.ts';
import { type LedgerEntry, type LedgerReport, ledgerReport } from '../domain/ledger-entry.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

export interface LedgerRequest {
  /** Only these reports; absent means all. */
  reportIds?: readonly string[];
  /** Display name of a council. */
  council?: string;
  /** Key of the report's regime, or of the finding's own. */
  regime?: string;
  kind?: FindingKind;
}

/** Findings of the newest versions that the audience may see, by council, file and print order. */
export async function readLedger(
  store: Store,
  audience: Audience,
  request: LedgerRequest = {},
): Promise<LedgerEntry[]> {
  const rows = await store.read('readFindings', { sight: sightOf(audience), ...request });
  const reports = new Map<string, LedgerReport>();
  return rows.map(({ facts, finding, ...names }) => {
    const report = reports.get(names.reportId) ?? ledgerReport(names, JSON.parse(facts) as ReportFacts);
    reports.set(names.reportId, report);
    return { report, finding: JSON.parse(finding) as Finding };
  });
}
