import type { Store } from './store.ts';

/** Writes the vector tables anew, in one transaction: sqlite-vec does not use the room of deleted vectors again. */
export function compactVectors(store: Store): Promise<void> {
  return store.write('compactVectors', undefined, { deadlineMs: 600_000 });
}
