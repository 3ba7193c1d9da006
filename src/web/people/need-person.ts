import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Person } from '../../domain/person.ts';
import { AppError } from '../../errors.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { notPermitted } from './not-permitted.ts';

/** A program's request, which wants no page in its answer. */
function isProgram(c: Context<WebEnv>): boolean {
  const accepted = c.req.header('accept') ?? '';
  return c.req.path.startsWith('/api/') || /text\/event-stream|application\/json/.test(accepted);
}

/**
 * Lets nobody on who is not known here: a browser is sent to sign in and comes back after, a program is told; somebody without a role reads whom
 * to ask. A token goes on, and is stopped wherever its scope is not asked for (see need-scope.ts).
 */
export function needPerson({ render }: Pick<WebContext, 'render'>, contact: string | undefined) {
  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.get('grant') !== undefined) return next();
    const person = c.get('person') as Person | undefined;
    if (person === undefined) {
      if (isProgram(c)) {
        c.header('www-authenticate', 'Bearer');
        throw notPermitted(c);
      }
      const { pathname, search } = new URL(c.req.url);
      const to = c.req.method === 'GET' ? `${pathname}${search}` : '/';
      return c.redirect(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`, 303);
    }
    if (person.roles.length > 0) return next();
    if (isProgram(c)) throw new AppError('not_allowed', `You have no role here yet. ${whomToAsk(contact)}`);
    return c.html(render(c, 'no-role', { whomToAsk: whomToAsk(contact) }), 403);
  });
}

function whomToAsk(contact = 'whoever looks after Rapporteur at your council'): string {
  return `To be let in, ask ${contact}.`;
}
