import type { Store } from '../store.ts';

/** Revokes a token, of this person where one is named; its hash, or undefined when there is none. */
export function removeToken(
  store: Store,
  which: { tokenId: string; personId?: string },
): Promise<string | undefined> {
  return store.write('removeToken', which);
}
