import type { Store } from '../store.ts';

/** Notes when a token was last used, ISO 8601 in UTC. */
export function touchToken(store: Store, tokenId: string, at: string): Promise<void> {
  return store.write('touchToken', { tokenId, at });
}
