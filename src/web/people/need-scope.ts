import { createMiddleware } from 'hono/factory';
import type { TokenScope } from '../../domain/api-token.ts';
import { audienceOfPerson } from '../../domain/person.ts';
import { AppError } from '../../errors.ts';
import type { WebEnv } from '../web-env.ts';

/**
 * Opens a route to tokens of this scope: only here does a token become somebody, so that a route which forgets it is closed to every token.
 * Whoever is signed in goes on as they are. Comes before `needRole`.
 * @throws AppError `not_allowed`
 */
export function needScope(scope: TokenScope) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const grant = c.get('grant');
    if (grant !== undefined) {
      if (!grant.scopes.includes(scope))
        throw new AppError('not_allowed', `This token is not for this: it needs the scope “${scope}”.`);
      c.set('person', grant.person);
      c.set('audience', audienceOfPerson(grant.person));
    }
    await next();
  });
}
