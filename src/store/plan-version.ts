import type { Store } from './store.ts';
import type { VersionPlan, VersionSource } from './worker/plan-version.ts';

export type { VersionPlan, VersionSource } from './worker/plan-version.ts';

/**
 * What saving a version would do, asked before the work of reading and embedding it. Of use to writers only: it tells
 * of reports of every class.
 * @throws AppError `report_unknown` when `replaces` names none.
 */
export function planVersion(store: Store, source: VersionSource): Promise<VersionPlan> {
  return store.write('planVersion', source);
}
