import { rateLimiter } from 'hono-rate-limiter';
import type { LimitSettings } from '../../domain/limit-settings.ts';
import type { WebEnv } from '../web-env.ts';
import { addressOf } from './address-of.ts';
import { tooMany } from './too-many.ts';

/**
 * Refuses further tokens from an address that has sent too many that are none: whoever sends them is not known, and would not be counted
 * otherwise. Stands before people/identify.ts. Requests whose token is good do not count.
 * @throws AppError `too_many_requests` into the catch-all
 */
export function limitRefused({ requestsAMinute, proxies }: LimitSettings) {
  return rateLimiter<WebEnv>({
    windowMs: 60_000,
    limit: requestsAMinute,
    standardHeaders: false,
    skip: (c) => requestsAMinute === 0 || c.req.header('authorization') === undefined,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (c) => c.res.status !== 401,
    keyGenerator: (c) => addressOf(c, proxies),
    handler: (c) => tooMany(c, 'requests'),
  });
}
