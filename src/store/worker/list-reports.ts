import type { ReportSummary } from '../../domain/report-record.ts';
import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';
import { type SummaryRow, summaryColumns, toSummary } from './summary-row.ts';

/** Newest versions of what the audience may see, by file name and then by id. */
export function listReports(library: Library, { sight }: { sight: Sight }): ReportSummary[] {
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM versions v JOIN reports r USING (report_id)
       WHERE v.version_id = r.newest_version AND maySee(?, r.classification, r.body, r.embargo_until)
       ORDER BY v.file, v.report_id`,
    )
    .all(JSON.stringify(sight)) as SummaryRow[];
  return rows.map(toSummary);
}
