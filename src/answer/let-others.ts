import { setImmediate } from 'node:timers/promises';
import { AppError } from '../errors.ts';

/**
 * Lets everything go on that waits for this thread: between two long pieces of work of an answer, so that pages are served while questions are
 * answered.
 * @throws AppError `cancelled` where the signal was aborted meanwhile
 */
export async function letOthers(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted)
    throw new AppError('cancelled', 'The question was stopped. Ask again.', { retryable: true });
}
