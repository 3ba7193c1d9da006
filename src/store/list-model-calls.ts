import type { KeptCall } from '../domain/kept-call.ts';
import type { Store } from './store.ts';

/** Calls of language models since an ISO time, the newest first, at most `most`. They hold no word of a report, so that they have no audience. */
export function listModelCalls(store: Store, since: string, most: number): Promise<KeptCall[]> {
  return store.read('listModelCalls', { since, most });
}
