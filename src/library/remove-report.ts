import type { Audience } from '../domain/audience.ts';
import type { Store } from '../store/open-store.ts';
import { type RemovedReport, removeReport as removeFromStore } from '../store/remove-report.ts';

/**
 * Removes a report with all its versions, and tells which drafts went with it: those that the audience may see. Others stay.
 * @throws AppError `report_unknown` when there is none that the audience may see.
 */
export function removeReport(store: Store, audience: Audience, reportId: string): Promise<RemovedReport> {
  return removeFromStore(store, audience, reportId);
}
