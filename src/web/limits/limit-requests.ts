import type { Context } from 'hono';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import type { LimitSettings } from '../../domain/limit-settings.ts';
import type { Person } from '../../domain/person.ts';
import type { WebEnv } from '../web-env.ts';
import { addressOf } from './address-of.ts';
import { tooMany } from './too-many.ts';

type Kind = 'question' | 'upload' | 'sign-in' | 'other';

const minute = 60_000;
const hour = 3_600_000;

const posted: Readonly<Record<string, Kind>> = {
  '/ask': 'question',
  '/api/ask': 'question',
  '/api/chat': 'question',
  '/uploads': 'upload',
  '/api/uploads': 'upload',
};

function kindOf({ req: { method, path } }: Context<WebEnv>): Kind {
  if (path === '/sign-in') return 'sign-in';
  return (method === 'POST' ? posted[path] : undefined) ?? 'other';
}

/** Whoever is known counts as themselves, from wherever they come and with whatever token of theirs; everybody else by address. */
function whoAsks(c: Context<WebEnv>, proxies: number): string {
  const person = c.get('grant')?.person ?? (c.get('person') as Person | undefined);
  return person === undefined ? `address ${addressOf(c, proxies)}` : `person ${person.id}`;
}

/**
 * Refuses, with `retry-after`, what comes too often. In memory: a restart forgets it, and each process counts for itself. Stands after
 * people/identify.ts; what comes before it (styles, health) is not counted.
 * @throws AppError `too_many_requests` into the catch-all
 */
export function limitRequests(limits: LimitSettings): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const limit = (kind: Kind, most: number, windowMs: number, many: string) => {
    if (most === 0) return;
    routes.use(
      rateLimiter<WebEnv>({
        windowMs,
        limit: most,
        // Those of the draft standard would tell one request from the next.
        standardHeaders: false,
        skip: (c) => kindOf(c) !== kind,
        keyGenerator: (c) => (kind === 'sign-in' ? addressOf(c, limits.proxies) : whoAsks(c, limits.proxies)),
        handler: (c) => tooMany(c, many),
      }),
    );
  };
  limit('question', limits.questionsAMinute, minute, 'questions');
  limit('question', limits.questionsAnHour, hour, 'questions');
  limit('upload', limits.uploadsAnHour, hour, 'files');
  limit('sign-in', limits.signIns, 10 * minute, 'attempts to sign in');
  limit('other', limits.requestsAMinute, minute, 'requests');
  return routes;
}
