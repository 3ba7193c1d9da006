import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { AppError } from '../errors.ts';
import { isStillKnown } from './people/is-still-known.ts';
import { personOf } from './people/person-of.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** Milliseconds after which a comment keeps a quiet connection open, and it is asked again who is there. */
const keepAliveMs = 10_000;
/** Milliseconds after which a stream ends; the script follows again, under a request of its own. */
const longestMs = 5 * 60_000;
/** Streams that one person may have open; more are no reader's. */
const mostEach = 10;

const openEach = new Map<string, number>();

/** What tells a stream: `signal` is aborted when its reader has gone, is no longer who they were, or the stream has been open for long. */
export type Teller = (
  send: (event: string, data: unknown) => Promise<void>,
  signal: AbortSignal,
) => Promise<void>;

/**
 * Server-sent events, their data JSON, for as long as whoever asked is signed in with the rights that they asked with: it is asked again before each event
 * and while nothing comes. Ends after five minutes at most.
 * @throws AppError `too_many_requests` when this person has ten open; the local user may have any number, and a question that was sent is told of in any case
 */
export function liveStream(web: WebContext, c: Context<WebEnv>, tell: Teller): Response {
  const leave = enter(c);
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const isThere = async () => {
      if (!gone.signal.aborted && !(await isStillKnown(web, c).catch(() => false))) gone.abort();
      return !gone.signal.aborted;
    };
    const keepAlive = setInterval(async () => {
      if (await isThere()) await stream.write(': still here\n\n');
    }, keepAliveMs);
    const end = setTimeout(() => gone.abort(), longestMs);
    try {
      await tell(async (event, data) => {
        if (await isThere()) await stream.writeSSE({ event, data: JSON.stringify(data) });
      }, gone.signal);
    } finally {
      gone.abort();
      clearInterval(keepAlive);
      clearTimeout(end);
      leave();
    }
  });
}

/** Counts a person's streams; what it gives takes one off again. */
function enter(c: Context<WebEnv>): () => void {
  const { id } = personOf(c);
  const open = openEach.get(id) ?? 0;
  if (open >= mostEach && c.req.method === 'GET' && !c.get('isLocal'))
    throw new AppError(
      'too_many_requests',
      'Too many pages of yours wait for news at once. Close some of them, then load this one again.',
      { retryable: true },
    );
  openEach.set(id, open + 1);
  return () => {
    const left = (openEach.get(id) ?? 1) - 1;
    if (left > 0) openEach.set(id, left);
    else openEach.delete(id);
  };
}
