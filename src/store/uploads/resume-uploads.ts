import type { Store } from '../store.ts';
import type { ResumeFailures, WaitingUpload } from '../worker/uploads/resume-uploads.ts';

/**
 * Ends or readies what a process that is gone left in the middle: what was on its way is rejected, and so is what was being read
 * each time that one ended. What waits to be read or to enter, in the order in which it came.
 */
export function resumeUploads(store: Store, failures: ResumeFailures): Promise<WaitingUpload[]> {
  return store.write('resumeUploads', failures);
}
