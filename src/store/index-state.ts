import type { Store } from './store.ts';

/** Whether every report is indexed under the present fingerprint; `stale` names those that have to be embedded again. */
export async function indexState(store: Store): Promise<{ state: 'fresh' | 'stale'; stale: string[] }> {
  const stale = await store.read('listStale', undefined);
  return { state: stale.length === 0 ? 'fresh' : 'stale', stale };
}
