import type { Store } from '../store.ts';
import type { NewSession } from '../worker/people/save-session.ts';

/** Begins a session, in place of the one before it, and forgets those that have expired. */
export function saveSession(store: Store, session: NewSession): Promise<void> {
  return store.write('saveSession', session);
}
