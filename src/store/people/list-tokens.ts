import type { HeldToken } from '../../domain/api-token.ts';
import type { Store } from '../store.ts';
import type { TokenChoice } from '../worker/people/list-tokens.ts';

/** Tokens of one person or of everybody, the newest first. */
export function listTokens(store: Store, which: TokenChoice): Promise<HeldToken[]> {
  return store.read('listTokens', which);
}
