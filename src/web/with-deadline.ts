import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import type { WebEnv } from './web-env.ts';

/**
 * Ends every request within its milliseconds, and hands on a signal that ends the work behind it.
 * @throws AppError `timeout` into the catch-all
 */
export function withDeadline(deadlineOf: (c: Context<WebEnv>) => number) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const deadlineMs = deadlineOf(c);
    const late = new AbortController();
    c.set('signal', AbortSignal.any([late.signal, c.req.raw.signal]));
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const seconds = Math.ceil(deadlineMs / 1000);
        const message = `This took longer than ${seconds} seconds and was stopped. Try again, or ask about one report.`;
        const failure = new AppError('timeout', message, { retryable: true });
        late.abort(failure);
        reject(failure);
      }, deadlineMs);
    });
    try {
      await Promise.race([next(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  });
}
