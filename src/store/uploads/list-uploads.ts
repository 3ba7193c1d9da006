import type { Upload } from '../../domain/upload.ts';
import type { Store } from '../store.ts';

/** A person's uploads that were not discarded, at most `most`, the newest first. */
export function listUploads(store: Store, personId: string, most: number): Promise<Upload[]> {
  return store.read('listUploads', { personId, most });
}
