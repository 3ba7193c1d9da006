import type { Store } from '../store.ts';
import type { NewSession } from '../worker/people/save-session.ts';

/**
 * Begins a session, in place of the one before it, and forgets those that have expired. Notes what the person may do from now on; the hashes of
 * their tokens, which open no more than that.
 */
export function saveSession(store: Store, session: NewSession): Promise<string[]> {
  return store.write('saveSession', session);
}
