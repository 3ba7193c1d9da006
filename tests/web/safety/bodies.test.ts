import { describe, expect, it } from 'vitest';
import { webApp } from '../../support/web-services.ts';
import { changingRoutes } from './every-route.ts';

const { app } = webApp();
/** Routes that say themselves how much they take; files have limits of their own. */
const larger: Record<string, number> = { '/ask': 256 * 1024, '/api/chat': 512 * 1024 };
const routes = changingRoutes(app).filter(({ path }) => path !== '/uploads' && path !== '/api/uploads');

/** A body that does not say how long it is. */
function unannounced(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 16 * 1024);
      if (size > 0) controller.enqueue(new Uint8Array(size).fill(97));
      left -= size;
      if (left === 0) controller.close();
    },
  });
}

describe('a body that is too long', () => {
  it.each(routes)('is refused, whether it says so or not: $method $path', async ({ method, path }) => {
    const bytes = (larger[path] ?? 64 * 1024) + 1;
    const type = path.startsWith('/api/') ? 'application/json' : 'application/x-www-form-urlencoded';
    const headers = { 'content-type': type };
    const announced = await app.request(path, {
      method,
      headers: { ...headers, 'content-length': String(bytes) },
      body: 'a'.repeat(bytes),
    });
    const silent = await app.request(path, {
      method,
      headers,
      body: unannounced(bytes),
      duplex: 'half',
    } as RequestInit);
    expect([announced.status, silent.status]).toEqual([413, 413]);
  });
});
