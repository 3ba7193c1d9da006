import type { CallSum } from '../domain/kept-call.ts';
import type { Store } from './store.ts';

/** What calls of language models since an ISO time took, by day and prompt; the newest day first. */
export function sumModelCalls(store: Store, since: string): Promise<CallSum[]> {
  return store.read('sumModelCalls', { since });
}
