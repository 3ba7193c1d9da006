import type { Upload } from '../../domain/upload.ts';
import type { Store } from '../store.ts';

/** One of a person's uploads; undefined when they have none of this id. */
export function readUpload(
  store: Store,
  which: { personId: string; uploadId: string },
): Promise<Upload | undefined> {
  return store.read('readUpload', which);
}
