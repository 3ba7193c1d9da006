import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';
import type { RemovedReport } from './worker/remove-report.ts';

export type { RemovedReport } from './worker/remove-report.ts';

/**
 * Removes a report with all its versions, and the drafts of it that the audience may see, which it names. Drafts that the audience may not
 * see stay, as hidden as they were.
 * @throws AppError `report_unknown` when there is none that the audience may see.
 */
export function removeReport(store: Store, audience: Audience, reportId: string): Promise<RemovedReport> {
  return store.write('removeReport', { sight: sightOf(audience), reportId }, { deadlineMs: 120_000 });
}
