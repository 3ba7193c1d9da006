import { gunzipSync } from 'node:zlib';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';
import { type SummaryRow, summaryColumns, toSummary } from './summary-row.ts';

/** `content` is the JSON of the ReadReport. */
export interface StoredVersion extends ReportSummary {
  content: string;
}

/** One version, the newest unless told; undefined when there is none that the audience may see. */
export function readVersion(
  library: Library,
  { sight, reportId, versionId }: { sight: Sight; reportId: string; versionId?: string | undefined },
): StoredVersion | undefined {
  const row = library
    .prepare(
      `SELECT ${summaryColumns}, v.content FROM versions v JOIN reports r USING (report_id)
       WHERE v.report_id = ? AND v.version_id = coalesce(?, r.newest_version)
         AND maySee(?, r.classification, r.body, r.embargo_until)
         AND maySee(?, v.classification, r.body, r.embargo_until)`,
    )
    .get(reportId, versionId ?? null, JSON.stringify(sight), JSON.stringify(sight)) as
    | (SummaryRow & { content: Buffer })
    | undefined;
  if (row === undefined) return undefined;
  const { content, ...summary } = row;
  return { ...toSummary(summary), content: gunzipSync(content).toString('utf8') };
}
