import type { Embedder } from '../models/open-embedder.ts';

/** Changes whenever passages, their headers or the making of their vectors change. */
export const passageSettings = 'passages-2';

/** What a library's vectors were made with; vectors made under another fingerprint are made again, never mixed. */
export function indexFingerprint(embedder: Pick<Embedder, 'fingerprint'>): string {
  return `${embedder.fingerprint}/${passageSettings}`;
}
