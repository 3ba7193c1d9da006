import type { Store } from '../store.ts';
import type { BegunUpload } from '../worker/uploads/begin-upload.ts';

/** Notes that a file begins to arrive. */
export function beginUpload(store: Store, upload: BegunUpload): Promise<void> {
  return store.write('beginUpload', upload);
}
