import type { Audience } from '../domain/audience.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/** The reports that the audience may see, each by its newest version, by file name. */
export function listReports(store: Store, audience: Audience): Promise<ReportSummary[]> {
  return store.read('listReports', { sight: sightOf(audience) });
}
