import type { Store } from '../store.ts';
import type { UploadFile } from '../worker/uploads/read-upload-file.ts';

export type { UploadFile } from '../worker/uploads/read-upload-file.ts';

/** An upload with its file, whoever's it is; undefined when no bytes are kept under this id. */
export function readUploadFile(store: Store, uploadId: string): Promise<UploadFile | undefined> {
  return store.read('readUploadFile', { uploadId });
}
