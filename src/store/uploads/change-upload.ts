import type { Store } from '../store.ts';
import type { UploadChange } from '../worker/uploads/change-upload.ts';

export type { UploadChange } from '../worker/uploads/change-upload.ts';

/** Takes an upload from one state to another; false, and nothing is done, when it is in none of those it may be in. */
export function changeUpload(store: Store, change: UploadChange): Promise<boolean> {
  return store.write('changeUpload', change);
}
