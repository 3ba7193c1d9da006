import { Hono } from 'hono';
import type { Person } from '../../domain/person.ts';
import type { SignInSettings } from '../../domain/sign-in-settings.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { identify } from './identify.ts';
import { needPerson } from './need-person.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { tokenApi } from './token-api.ts';
import { tokenRoutes } from './token-routes.ts';

export interface PeopleSettings {
  /** How people sign in; absent: nobody does, and whoever asks is the local user. */
  signIn?: SignInSettings;
  /** What the local user may do; everything when not given. */
  localRights?: Pick<Person, 'roles' | 'bodies'>;
}

/**
 * What decides who asks. `open` routes come after `identify` and before `needPerson`; every route after these is for people who are known here and
 * have a role.
 */
export function peopleRoutes(
  web: WebContext,
  { signIn, ...settings }: PeopleSettings,
  reportFault: (fault: unknown) => void,
  open: Hono<WebEnv>,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>()
    .use(identify({ services: web.services, isSignInSet: signIn !== undefined, ...settings }))
    .route('/', open);
  if (signIn !== undefined) routes.route('/', signInRoutes(web, signIn, reportFault));
  return routes.use(needPerson(web, signIn?.contact)).route('/', tokenRoutes(web)).route('/', tokenApi(web));
}
