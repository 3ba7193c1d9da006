import type { Context } from 'hono';
import type { Audience } from '../domain/audience.ts';
import type { WebEnv } from './web-env.ts';

/**
 * Whom a request's reading is for: the one place that decides. Always the public: there is no sign-in yet, and nothing
 * that a request holds (parameter, body, header) may raise it.
 */
export function audienceOf(_c: Context<WebEnv>): Audience {
  return 'public';
}
