import { type Audience, type Classification, visibleTo } from '../domain/audience.ts';
import type { Store } from './store.ts';

/**
 * Classes a report anew, with all its versions. The class it had; undefined, and nothing is done, when there is no
 * such report that the audience may see.
 */
export function setClassification(
  store: Store,
  audience: Audience,
  reportId: string,
  classification: Classification,
): Promise<Classification | undefined> {
  return store.write('setClassification', { classes: visibleTo(audience), reportId, classification });
}
