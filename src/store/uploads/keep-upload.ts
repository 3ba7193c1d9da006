import type { Store } from '../store.ts';

/** Long enough for the largest file that is taken. */
const keepDeadline = 120_000;

/** Keeps the file of an upload that has arrived whole; false when nothing was on its way under this id. */
export function keepUpload(store: Store, uploadId: string, bytes: Uint8Array): Promise<boolean> {
  return store.write('keepUpload', { uploadId, bytes }, { deadlineMs: keepDeadline });
}
