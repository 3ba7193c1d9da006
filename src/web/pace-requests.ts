import { setImmediate as nextTurn } from 'node:timers/promises';
import { createMiddleware } from 'hono/factory';
import type { WebEnv } from './web-env.ts';

/**
 * Begins one request in each turn of the event loop: when a crowd comes at once, what is under way goes on between its requests, and whether the
 * service is well is told before them.
 */
export function paceRequests() {
  let last: Promise<void> = Promise.resolve();
  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.req.path !== '/healthz') {
      last = last.then(() => nextTurn());
      await last;
    }
    await next();
  });
}
