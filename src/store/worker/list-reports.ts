import type { Classification } from '../../domain/audience.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { Library } from './open-library.ts';
import { type SummaryRow, summaryColumns, toSummary } from './summary-row.ts';

/** Newest versions of what the audience may see, by file name and then by id. */
export function listReports(
  library: Library,
  { classes }: { classes: readonly Classification[] },
): ReportSummary[] {
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM versions v JOIN reports r USING (report_id)
       WHERE v.version_id = r.newest_version AND r.classification IN (SELECT value FROM json_each(?))
       ORDER BY v.file, v.report_id`,
    )
    .all(JSON.stringify(classes)) as SummaryRow[];
  return rows.map(toSummary);
}
