import { setImmediate } from 'node:timers/promises';

/**
 * Lets everything go on that waits for this thread: between two long pieces of work of an answer, so that pages are served while questions are
 * answered.
 * @throws the signal's reason, where it was aborted meanwhile
 */
export async function letOthers(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
