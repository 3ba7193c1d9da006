import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { AppError } from '../../errors.ts';
import type { WebEnv } from '../web-env.ts';

const longest = 64 * 1024;

/** Routes that take more, each with a limit of its own. */
const largerElsewhere = new Set(['/ask', '/api/chat', '/uploads', '/api/uploads']);

const limitBody = bodyLimit({
  maxSize: longest,
  onError: () => {
    throw new AppError('request_too_large', 'The request holds more than 64 KB. Send less at a time.');
  },
});

/** No body is read beyond 64 KB, unless its route says otherwise. @throws AppError `request_too_large` into the catch-all */
export const limitBodies = createMiddleware<WebEnv>((c, next) =>
  largerElsewhere.has(c.req.path) ? next() : limitBody(c, next).then((response) => response ?? undefined),
);
