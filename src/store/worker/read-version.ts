import { gunzipSync } from 'node:zlib';
import type { Classification } from '../../domain/audience.ts';
import type { Protection } from '../../domain/protection.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { Sight } from '../../domain/sight.ts';
import { stricterProtection } from '../../domain/stricter-protection.ts';
import type { Library } from './open-library.ts';
import { type SummaryRow, summaryColumns, toSummary } from './summary-row.ts';

/** `content` is the JSON of the ReadReport. */
export interface StoredVersion extends ReportSummary {
  content: string;
}

/** One version, the newest unless told, with what keeps it from readers: the stricter of its own and its report's. Undefined when there is none that the audience may see. */
export function readVersion(
  library: Library,
  { sight, reportId, versionId }: { sight: Sight; reportId: string; versionId?: string | undefined },
): StoredVersion | undefined {
  const row = library
    .prepare(
      `SELECT ${summaryColumns}, v.content, v.classification AS ownClass, v.body AS ownBody, v.embargo_until AS ownEmbargo
       FROM versions v JOIN reports r USING (report_id)
       WHERE v.report_id = ? AND v.version_id = coalesce(?, r.newest_version)
         AND maySee(?, r.classification, r.body, r.embargo_until)
         AND maySee(?, v.classification, v.body, v.embargo_until)`,
    )
    .get(reportId, versionId ?? null, JSON.stringify(sight), JSON.stringify(sight)) as
    | (SummaryRow & {
        content: Buffer;
        ownClass: Classification;
        ownBody: string | null;
        ownEmbargo: string | null;
      })
    | undefined;
  if (row === undefined) return undefined;
  const { content, ownClass, ownBody, ownEmbargo, ...summary } = row;
  const own: Protection = { classification: ownClass, body: ownBody, embargoUntil: ownEmbargo };
  return {
    ...toSummary({ ...summary, ...stricterProtection(own, summary) }),
    content: gunzipSync(content).toString('utf8'),
  };
}
