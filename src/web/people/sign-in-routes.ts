import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { SignInSettings } from '../../domain/sign-in-settings.ts';
import { AppError } from '../../errors.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { sessionCookie, signInCookie } from './cookies.ts';
import { PendingSignIns } from './pending-sign-ins.ts';
import { personFromClaims } from './person-from-claims.ts';
import { Provider, returnPath } from './provider.ts';
import { returnAddress } from './return-address.ts';

const pendingSeconds = 600;

/** Signing in at the council's provider, and out again. */
export function signInRoutes(
  web: WebContext,
  settings: SignInSettings,
  reportFault: (fault: unknown) => void,
): Hono<WebEnv> {
  const provider = new Provider(settings, reportFault);
  const pending = new PendingSignIns();
  return new Hono<WebEnv>()
    .get('/sign-in', async (c) => {
      const { address, checks } = await provider.begin();
      // The same for every page of a browser that signs in at once, so that each finds its own way back.
      const browser = signInCookie.read(c) ?? randomBytes(32).toString('base64url');
      pending.add(browser, { checks, to: returnAddress(c.req.query('to')) });
      signInCookie.write(c, browser, pendingSeconds);
      return c.redirect(address, 303);
    })
    .get(returnPath, async (c) => {
      const { search, searchParams } = new URL(c.req.url);
      const begun = pending.take(signInCookie.read(c) ?? '', searchParams.get('state') ?? '');
      if (begun === undefined) throw notBegun();
      const claims = await provider.finish(search, begun.checks);
      const id = await web.services.pseudonym({ issuer: claims.iss, subject: claims.sub });
      await enter(web, c, personFromClaims(settings, claims, id), settings.sessionHours);
      return c.redirect(begun.to, 303);
    })
    .post('/sign-out', async (c) => {
      const session = sessionCookie.read(c);
      if (session !== undefined) await web.services.endSession(session);
      sessionCookie.remove(c);
      return c.redirect('/signed-out?from=here', 303);
    })
    .get('/signed-out', async (c) => {
      // By the page, not by a redirect: browsers let a form lead nowhere but to this site.
      const onward = c.req.query('from') === 'here' ? await provider.signOutAddress() : undefined;
      return c.html(web.render(c, 'signed-out', { onward }));
    });
}

/** A new session each time: one that somebody else put into the browser is worth nothing. */
async function enter(
  { services }: WebContext,
  c: Context<WebEnv>,
  person: Parameters<WebContext['services']['startSession']>[0]['person'],
  hours: number,
): Promise<void> {
  const before = sessionCookie.read(c);
  const session = await services.startSession({
    person,
    hours,
    ...(before === undefined ? {} : { replaces: before }),
  });
  sessionCookie.write(c, session, hours * 3600);
}

function notBegun(): AppError {
  return new AppError(
    'sign_in_failed',
    'This sign-in was begun in another browser, was used already, or took longer than ten minutes. Sign in again.',
  );
}
