import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';

/** One row of the ledger with its report; `facts` and `finding` are JSON. */
export interface StoredFinding {
  reportId: string;
  versionId: string;
  file: string;
  facts: string;
  finding: string;
}

export interface FindingsRequest {
  sight: Sight;
  /** Only these reports; absent means all. */
  reportIds?: readonly string[] | undefined;
  /** Display name. */
  council?: string | undefined;
  regime?: string | undefined;
  kind?: string | undefined;
}

/** Findings of newest versions that the audience may see, by council, file and print order. */
export function readFindings(
  library: Library,
  { sight, reportIds, council, regime, kind }: FindingsRequest,
): StoredFinding[] {
  return library
    .prepare(
      `SELECT e.report_id AS reportId, e.version_id AS versionId, v.file, e.facts, f.finding
       FROM findings f JOIN extractions e USING (report_id) JOIN reports r USING (report_id)
         JOIN versions v ON v.report_id = e.report_id AND v.version_id = e.version_id
       WHERE e.version_id = r.newest_version AND maySee(@sight, r.classification, r.body, r.embargo_until)
         AND (@reportIds IS NULL OR e.report_id IN (SELECT value FROM json_each(@reportIds)))
         AND (@council IS NULL OR e.council = @council)
         AND (@regime IS NULL OR e.regime = @regime OR f.finding ->> 'regime' = @regime)
         AND (@kind IS NULL OR f.kind = @kind)
       ORDER BY e.council, v.file, e.report_id, f.ordinal`,
    )
    .all({
      sight: JSON.stringify(sight),
      reportIds: reportIds === undefined ? null : JSON.stringify(reportIds),
      council: council ?? null,
      regime: regime ?? null,
      kind: kind ?? null,
    }) as StoredFinding[];
}
