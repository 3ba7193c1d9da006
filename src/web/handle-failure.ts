import type { Context } from 'hono';
import { AppError, type ErrorCode } from '../errors.ts';
import { failureStatus } from './failure-status.ts';
import type { WebContext, WebEnv } from './web-env.ts';

const titles: Record<number, string> = {
  400: 'This cannot be read',
  401: 'Sign in first',
  403: 'Not from here',
  404: 'Page not found',
  405: 'Page not found',
  413: 'Too much was sent',
  415: 'This cannot be read',
  421: 'Not from here',
  429: 'Too many at once',
  503: 'Try again in a moment',
};

const titlesByCode: Partial<Record<ErrorCode, string>> = {
  sign_in_failed: 'You are not signed in',
  not_allowed: 'This is not for you',
};

/** A thrown thing as an `AppError`. What is none is a fault of the program, and nothing of it may be shown. */
function expected(thrown: unknown, signal: AbortSignal | undefined): AppError {
  // Work that was stopped fails in many ways; why it was stopped is what counts.
  if (signal?.aborted === true)
    return signal.reason instanceof AppError
      ? signal.reason
      : new AppError('cancelled', 'The request was given up. Ask again.', { retryable: true });
  if (thrown instanceof AppError) return thrown;
  return new AppError('internal', 'Something went wrong on our side. Go back and try again.');
}

/** One page for everything that is not there: a report that may not be seen is told apart by nothing. */
function shown(failure: AppError): { code: string; message: string } {
  return failureStatus(failure.code) === 404
    ? {
        code: failure.code,
        message: 'There is nothing at this address. It may have been removed or mistyped.',
      }
    : { code: failure.code, message: failure.message };
}

/** The catch-all of this door: a page for people, `{code, message}` under `/api/`. Faults of the program are reported. */
export function handleFailure(render: WebContext['render'], reportFault: (fault: unknown) => void) {
  return (thrown: unknown, c: Context<WebEnv>): Response => {
    // Not there yet where a guard before it has thrown.
    const signal = c.get('signal') as AbortSignal | undefined;
    const failure = expected(thrown, signal);
    const status = failureStatus(failure.code);
    if (status === 500) reportFault(thrown);
    if (c.req.path.startsWith('/api/')) return c.json(shown(failure), status);
    const title = titlesByCode[failure.code] ?? titles[status] ?? 'Something went wrong';
    return c.html(render(c, 'failure', { title, message: shown(failure).message }), status);
  };
}
