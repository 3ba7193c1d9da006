import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { paceRequests } from '../../src/web/pace-requests.ts';
import type { WebEnv } from '../../src/web/web-env.ts';

/** An app that notes what it is asked for, in the order in which it begins. */
function noting() {
  const begun: string[] = [];
  const app = new Hono<WebEnv>().use(paceRequests()).get('*', (c) => {
    begun.push(c.req.path);
    return c.text('well');
  });
  return { begun, app };
}

describe('a crowd that comes at once', () => {
  it('is begun one by one in the order in which it came, and whether the service is well is told before it', async () => {
    const { begun, app } = noting();
    const crowd = ['/1', '/2', '/3', '/4'].map((path) => app.request(path));
    await app.request('/healthz');
    expect(begun).toEqual(['/healthz']);
    await Promise.all(crowd);
    expect(begun).toEqual(['/healthz', '/1', '/2', '/3', '/4']);
  });

  it('lets what waits go on between two of its requests', async () => {
    const { begun, app } = noting();
    const crowd = ['/1', '/2', '/3'].map((path) => app.request(path));
    setImmediate(() => begun.push('what waits'));
    await Promise.all(crowd);
    expect(begun.indexOf('what waits')).toBeLessThan(begun.indexOf('/2'));
  });
});
