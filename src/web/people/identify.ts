import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { audienceOfPerson, type Person } from '../../domain/person.ts';
import { AppError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../web-env.ts';
import { sessionCookie } from './cookies.ts';
import { localUser } from './local-user.ts';

export interface Identification {
  services: Services;
  /** People sign in. */
  isSignInSet: boolean;
  /** What the local user may do, where nobody signs in; everything when not given. */
  localRights?: Pick<Person, 'roles' | 'bodies'>;
}

/**
 * Finds out who asks: by the token that a program sends, by the session that a browser holds, or, where nobody signs in, the local user.
 * Whoever is none of these goes on as nobody.
 * @throws AppError `sign_in_needed` for a token that is none, `not_allowed` for one at a page
 */
export function identify(parts: Identification) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const authorization = c.req.header('authorization') ?? '';
    // Other schemes are for a proxy in front.
    if (/^Bearer\b/i.test(authorization)) await identifyToken(parts, c, authorization);
    else if (parts.isSignInSet) await identifySession(parts, c);
    else await identifyLocal(parts, c);
    await next();
  });
}

async function identifyToken({ services, isSignInSet }: Identification, c: Context<WebEnv>, sent: string) {
  const token = /^Bearer +(rap_[\w-]{43}) *$/i.exec(sent)?.[1];
  const grant = token === undefined ? undefined : await services.tokenGrant(token);
  // Where people sign in, what anybody at the machine made before counts for nothing.
  const isVoid = grant === undefined || (isSignInSet && grant.person.id === (await localUser(services)).id);
  if (isVoid) {
    c.header('www-authenticate', 'Bearer error="invalid_token"');
    throw new AppError(
      'sign_in_needed',
      'This token is not known, has expired, was revoked, or its owner has no role here any more or has not signed in for 90 days. Make another on the page /tokens.',
    );
  }
  if (!c.req.path.startsWith('/api/'))
    throw new AppError(
      'not_allowed',
      'Tokens are for the addresses under /api/. Open this one in a browser.',
    );
  c.set('grant', grant);
}

async function identifySession({ services }: Identification, c: Context<WebEnv>) {
  const session = sessionCookie.read(c);
  const person = session === undefined ? undefined : await services.sessionPerson(session);
  if (person === undefined) return;
  c.set('person', person);
  c.set('audience', audienceOfPerson(person));
}

async function identifyLocal({ services, localRights }: Identification, c: Context<WebEnv>) {
  c.set('isLocal', true);
  c.set('person', { ...(await localUser(services)), ...localRights });
  c.set('audience', localRights === undefined ? 'exempt' : audienceOfPerson(localRights));
}
