import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

/** Names by which this machine calls itself. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** Whether a `Host` header names this machine. */
export function isLoopback(host: string): boolean {
  return loopback.has(nameOf(host));
}

/**
 * Refuses a request that is addressed to another host than this machine or the public address. A page elsewhere whose name is made to point here
 * (DNS rebinding) sends its own name, and would otherwise read everything as if it were ours.
 */
export function guardHost(publicAddress: string | undefined) {
  const known = publicAddress === undefined ? undefined : new URL(publicAddress).hostname;
  return createMiddleware(async (c, next) => {
    const { host: addressed } = new URL(c.req.url);
    const host = c.req.header('host') ?? addressed;
    if (!isLoopback(host) && nameOf(host) !== known) {
      throw new AppError(
        'host_refused',
        `Only ${known ?? 'this machine, under the name localhost or 127.0.0.1,'} is served. Open the address that was printed at the start.`,
      );
    }
    await next();
  });
}
