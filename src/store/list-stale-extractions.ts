import type { Store } from './store.ts';

/** Ids of reports that have to be extracted again under this fingerprint. Of use to writers only: it tells of every class. */
export function listStaleExtractions(store: Store, fingerprint: string): Promise<string[]> {
  return store.read('listStaleExtractions', { fingerprint });
}
