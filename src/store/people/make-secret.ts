import type { Store } from '../store.ts';

/** A random key of this library, 32 bytes as hex: made when it is first asked for, the same ever after. */
export function makeSecret(store: Store, name: 'pseudonyms'): Promise<string> {
  return store.write('makeSecret', name);
}
