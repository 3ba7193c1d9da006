import type { Store } from '../store.ts';
import type { HeldSession } from '../worker/people/read-session.ts';

export type { HeldSession } from '../worker/people/read-session.ts';

/** The session of this hash, expired or not. */
export function readSession(store: Store, hash: string): Promise<HeldSession | undefined> {
  return store.read('readSession', hash);
}
