import type { Audience } from '../domain/audience.ts';
import type { Oddity } from '../domain/extraction.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/** What does not fit in one report's newest version. */
export interface ReportOddities {
  reportId: string;
  versionId: string;
  file: string;
  oddities: Oddity[];
}

/** Oddities of these reports, of those that the audience may see and that have any. */
export async function readOddities(
  store: Store,
  audience: Audience,
  reportIds: readonly string[],
): Promise<ReportOddities[]> {
  const rows = await store.read('readOddities', { sight: sightOf(audience), reportIds });
  return rows.map((row) => ({ ...row, oddities: JSON.parse(row.oddities) as Oddity[] }));
}
