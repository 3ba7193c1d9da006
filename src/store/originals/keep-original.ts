import type { Store } from '../store.ts';

/** Keeps the file of a version that is held; nothing is done when it is kept already, or when the version is gone. */
export function keepOriginal(
  store: Store,
  original: { reportId: string; versionId: string; bytes: Uint8Array },
): Promise<void> {
  return store.write('keepOriginal', original);
}
