import type { Audience } from '../domain/audience.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/**
 * One version of a report, whole; the newest unless `versionId` is given. Undefined when there is none, or none that
 * the audience may see: the two cannot be told apart.
 */
export async function readVersion(
  store: Store,
  audience: Audience,
  reportId: string,
  versionId?: string,
): Promise<ReportVersion | undefined> {
  const row = await store.read('readVersion', { sight: sightOf(audience), reportId, versionId });
  return row && { ...row, content: JSON.parse(row.content) as ReadReport };
}
