import type { Store } from './store.ts';

/**
 * All that the library holds as text, one line a row, without times and row numbers: two libraries with equal dumps
 * hold the same. For checks, not for showing: it has reports of every class.
 */
export function orderedDump(store: Store): Promise<string> {
  return store.read('orderedDump', undefined, 'words', { deadlineMs: 600_000 });
}
