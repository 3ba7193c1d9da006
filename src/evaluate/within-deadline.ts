import { AppError } from '../errors.ts';

/**
 * Runs one call under a deadline, in milliseconds; the signal it is given aborts when time is up.
 * @throws AppError `timeout` when the call has not ended by then.
 */
export async function withinDeadline<T>(ms: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AppError('timeout', `Took longer than ${ms} ms.`, { retryable: true }));
      abort.abort();
    }, ms);
  });
  try {
    return await Promise.race([call(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
