import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

/** Names by which this machine calls itself. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses a request that is addressed to another host. A page elsewhere whose name is made to point at this machine (DNS
 * rebinding) sends its own name here, and would otherwise read everything as if it were ours.
 */
export const guardHost = createMiddleware(async (c, next) => {
  const { host: addressed } = new URL(c.req.url);
  const host = c.req.header('host') ?? addressed;
  if (!loopback.has(host.replace(/:\d+$/, '').toLowerCase())) {
    throw new AppError(
      'host_refused',
      'Only this machine is served, under the name localhost or 127.0.0.1. Open the address that was printed at the start.',
    );
  }
  await next();
});
