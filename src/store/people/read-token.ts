import type { Store } from '../store.ts';
import type { TokenGrant } from '../worker/people/read-token.ts';

export type { TokenGrant } from '../worker/people/read-token.ts';

/** What the token of this hash opens, expired or not. */
export function readToken(store: Store, hash: string): Promise<TokenGrant | undefined> {
  return store.read('readToken', hash);
}
