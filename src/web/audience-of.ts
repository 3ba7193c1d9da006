import type { Context } from 'hono';
import type { Audience } from '../domain/audience.ts';
import { notPermitted } from './people/not-permitted.ts';
import type { WebEnv } from './web-env.ts';

/**
 * Whom a request's reading is for, as people/identify.ts found out: the one place that says so, and nothing else that a request holds (parameter,
 * body, header) can raise it.
 * @throws AppError `sign_in_needed`; `not_allowed` for a token where no scope is asked for
 */
export function audienceOf(c: Context<WebEnv>): Audience {
  const audience = c.get('audience') as Audience | undefined;
  if (audience === undefined) throw notPermitted(c);
  return audience;
}
