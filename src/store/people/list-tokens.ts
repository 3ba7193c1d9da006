import type { HeldToken } from '../../domain/api-token.ts';
import type { Store } from '../store.ts';

/** Tokens that have not expired by a time (ISO 8601 in UTC), of one person or of everybody; the newest first. */
export function listTokens(store: Store, which: { at: string; personId?: string }): Promise<HeldToken[]> {
  return store.read('listTokens', which);
}
