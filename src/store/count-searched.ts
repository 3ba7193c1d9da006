import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/** How many reports and passages a search for this audience looks at, within `reportIds` where given. */
export function countSearched(
  store: Store,
  audience: Audience,
  reportIds?: readonly string[],
): Promise<{ reports: number; passages: number }> {
  return store.read('countSearched', { sight: sightOf(audience), reportIds });
}
