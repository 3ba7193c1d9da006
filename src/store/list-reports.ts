import { type Audience, visibleTo } from '../domain/audience.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import type { Store } from './store.ts';

/** The reports that the audience may see, each by its newest version, by file name. */
export function listReports(store: Store, audience: Audience): Promise<ReportSummary[]> {
  return store.read('listReports', { classes: visibleTo(audience) });
}
