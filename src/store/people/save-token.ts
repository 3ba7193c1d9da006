import type { Store } from '../store.ts';
import type { NewToken } from '../worker/people/save-token.ts';

/** Keeps a token's hash with what its owner may do now, and forgets tokens that have expired; false when they have too many. */
export function saveToken(store: Store, token: NewToken): Promise<boolean> {
  return store.write('saveToken', token);
}
