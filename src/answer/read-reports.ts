import type { Audience } from '../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';

/** Versions kept in memory, the latest used last: a version never changes, and reading one takes tens of milliseconds. */
const mostKept = 24;
const kept = new WeakMap<Store, Map<string, ReportVersion>>();

/** The newest versions of these reports, whole. `visible` must be what the audience may see: nothing else is ever taken from memory. */
export async function readReports(
  store: Store,
  audience: Audience,
  visible: readonly ReportSummary[],
): Promise<ReportVersion[]> {
  const memory = kept.get(store) ?? new Map<string, ReportVersion>();
  kept.set(store, memory);
  const versions = await Promise.all(
    visible.map(async ({ reportId, versionId }) => {
      const key = `${reportId} ${versionId}`;
      const version = memory.get(key) ?? (await readVersion(store, audience, reportId, versionId));
      if (version === undefined) return [];
      memory.delete(key);
      memory.set(key, version);
      return [version];
    }),
  );
  for (const key of memory.keys()) {
    if (memory.size <= mostKept) break;
    memory.delete(key);
  }
  return versions.flat();
}
