import type { Context } from 'hono';
import type { Person } from '../../domain/person.ts';
import type { WebEnv } from '../web-env.ts';
import { notPermitted } from './not-permitted.ts';

/** Who asks. @throws AppError `sign_in_needed`; `not_allowed` for a token where no scope is asked for */
export function personOf(c: Context<WebEnv>): Person {
  const person = c.get('person') as Person | undefined;
  if (person === undefined) throw notPermitted(c);
  return person;
}
