import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

const harmless = new Set(['GET', 'HEAD']);

/**
 * Refuses everything but reading when another site sent it: forms and JSON alike. Browsers say where a request comes from
 * in `Origin`, and newer ones in `Sec-Fetch-Site` too; a program that says neither is no browser that could be misled.
 */
export const guardOrigin = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOurs =
    (origin === undefined || origin.toLowerCase() === `http://${host}`.toLowerCase()) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (!harmless.has(c.req.method) && !isOurs) {
    throw new AppError(
      'origin_refused',
      'This was sent from another site. Open the page on this machine and ask there.',
    );
  }
  await next();
});
