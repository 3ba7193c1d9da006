import type { Store } from '../store.ts';

/** Ends the session of this hash; nothing is done when it is not there. */
export function removeSession(store: Store, hash: string): Promise<void> {
  return store.write('removeSession', hash);
}
