import { gunzipSync } from 'node:zlib';
import type { Classification } from '../../domain/audience.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { Library } from './open-library.ts';
import { type SummaryRow, summaryColumns, toSummary } from './summary-row.ts';

/** `content` is the JSON of the ReadReport. */
export interface StoredVersion extends ReportSummary {
  content: string;
}

/** One version, the newest unless told; undefined when there is none that the audience may see. */
export function readVersion(
  library: Library,
  {
    classes,
    reportId,
    versionId,
  }: { classes: readonly Classification[]; reportId: string; versionId?: string | undefined },
): StoredVersion | undefined {
  const row = library
    .prepare(
      `SELECT ${summaryColumns}, v.content FROM versions v JOIN reports r USING (report_id)
       WHERE v.report_id = ? AND v.version_id = coalesce(?, r.newest_version)
         AND r.classification IN (SELECT value FROM json_each(?))
         AND v.classification IN (SELECT value FROM json_each(?))`,
    )
    .get(reportId, versionId ?? null, JSON.stringify(classes), JSON.stringify(classes)) as
    | (SummaryRow & { content: Buffer })
    | undefined;
  if (row === undefined) return undefined;
  const { content, ...summary } = row;
  return { ...toSummary(summary), content: gunzipSync(content).toString('utf8') };
}
