import { createMiddleware } from 'hono/factory';

/** Nothing in the file may run, load or send anything, or read what is ours. */
const policy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** Shuts a file that is sent as a file in a box of its own, whatever a browser makes of it. Stands outside the headers of our pages. */
export const sandboxFiles = createMiddleware(async (c, next) => {
  await next();
  if (c.res.headers.has('content-disposition')) c.res.headers.set('content-security-policy', policy);
});
