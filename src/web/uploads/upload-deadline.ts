import type { Context } from 'hono';

/** As long as a request may take to arrive: 200 MB over a slow line. */
const sendingMs = 600_000;

/** Milliseconds that files may take to arrive; undefined for every other request. */
export function uploadDeadline(c: Context): number | undefined {
  const isSending = c.req.method === 'POST' && /^(?:\/api)?\/uploads$/.test(c.req.path);
  return isSending ? sendingMs : undefined;
}
