import { createMiddleware } from 'hono/factory';
import { rateLimiter } from 'hono-rate-limiter';
import type { LimitSettings } from '../../domain/limit-settings.ts';
import type { WebEnv } from '../web-env.ts';
import { addressOf } from './address-of.ts';
import { tooMany } from './too-many.ts';

const done = () => Promise.resolve();

/**
 * Tells an address that has sent too many tokens that are none to wait: whoever sends them is not known, and would not be counted otherwise.
 * A token that is good is never refused, whoever else sends from its address: behind a proxy that may be everybody. Stands before
 * people/identify.ts.
 * @throws AppError `too_many_requests` into the catch-all
 */
export function limitRefused({ requestsAMinute, proxies }: LimitSettings) {
  const count = rateLimiter<WebEnv>({
    windowMs: 60_000,
    limit: requestsAMinute,
    standardHeaders: false,
    keyGenerator: (c) => addressOf(c, proxies),
    handler: (c) => tooMany(c, 'requests'),
  });
  return createMiddleware<WebEnv>(async (c, next) => {
    await next();
    const isRefused = c.res.status === 401 && /^Bearer\b/i.test(c.req.header('authorization') ?? '');
    if (isRefused && requestsAMinute > 0) await count(c, done);
  });
}
