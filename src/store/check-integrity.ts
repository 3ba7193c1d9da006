import type { Store } from './store.ts';

/** What is wrong with the library's file and its indexes, in words; empty when nothing is. Reads all of it. */
export function checkIntegrity(store: Store): Promise<string[]> {
  return store.write('checkIntegrity', undefined, { deadlineMs: 600_000 });
}
