import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import { isLoopback } from './guard-host.ts';

/** How a browser on this machine names a page that it was served without encryption; nothing where the host is another's. */
function plainOrigin(host: string): string | undefined {
  return isLoopback(host) ? `http://${host}`.toLowerCase() : undefined;
}

const harmless = new Set(['GET', 'HEAD']);

/**
 * Refuses everything but reading when another site sent it: forms and JSON alike. Browsers say where a request comes from
 * in `Origin`, and newer ones in `Sec-Fetch-Site` too; a program that says neither is no browser that could be misled.
 */
export function guardOrigin(publicAddress: string | undefined) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const origin = c.req.header('origin')?.toLowerCase();
    const site = c.req.header('sec-fetch-site');
    const isOurs =
      (origin === undefined || origin === publicAddress || origin === plainOrigin(host)) &&
      (site === undefined || site === 'same-origin' || site === 'none');
    if (!harmless.has(c.req.method) && !isOurs) {
      throw new AppError(
        'origin_refused',
        'This was sent from another site. Open the page here and ask there.',
      );
    }
    await next();
  });
}
