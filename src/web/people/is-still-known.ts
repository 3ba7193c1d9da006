import type { Context } from 'hono';
import type { Person } from '../../domain/person.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { sessionCookie } from './cookies.ts';
import { personOf } from './person-of.ts';

/** Whether whoever sent a request some while ago is signed in with the same rights now; where nobody signs in, always. */
export async function isStillKnown(
  { services }: Pick<WebContext, 'services'>,
  c: Context<WebEnv>,
): Promise<boolean> {
  if (c.get('isLocal')) return true;
  const session = sessionCookie.read(c);
  const now = session === undefined ? undefined : await services.sessionPerson(session);
  return now !== undefined && rightsOf(now) === rightsOf(personOf(c));
}

function rightsOf({ id, roles, bodies }: Person): string {
  return JSON.stringify([id, roles, bodies]);
}
