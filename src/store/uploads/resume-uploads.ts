import type { Store } from '../store.ts';
import type { WaitingUpload } from '../worker/uploads/resume-uploads.ts';

/**
 * Ends or readies what a process that is gone left in the middle: what was on its way is rejected with this failure. What waits to be read
 * or to enter, in the order in which it came.
 */
export function resumeUploads(
  store: Store,
  failure: { code: string; message: string },
): Promise<WaitingUpload[]> {
  return store.write('resumeUploads', { failure });
}
