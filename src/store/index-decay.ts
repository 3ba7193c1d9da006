import type { Store } from './store.ts';

/** Vectors in use, and vectors deleted whose room is still taken; see `compactVectors`. */
export function indexDecay(store: Store): Promise<{ live: number; dead: number }> {
  return store.read('indexDecay', undefined);
}
