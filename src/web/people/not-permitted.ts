import type { Context } from 'hono';
import { AppError } from '../../errors.ts';
import type { WebEnv } from '../web-env.ts';

/** Why nobody is known at a route that needs somebody. */
export function notPermitted(c: Context<WebEnv>): AppError {
  return c.get('grant') === undefined
    ? new AppError(
        'sign_in_needed',
        'Nobody is signed in. Sign in, or send a token: Authorization: Bearer rap_….',
      )
    : new AppError('not_allowed', 'Tokens do not open this address. Open it in a browser, signed in.');
}
