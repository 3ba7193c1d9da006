import { describe, expect, it } from 'vitest';
import { webApp } from '../../support/web-services.ts';
import { changingRoutes } from './every-route.ts';

const { app } = webApp();
const routes = changingRoutes(app);

describe('whatever changes something', () => {
  it('is known here: forms, JSON and streams', () => {
    const all = routes.map(({ method, path }) => `${method} ${path}`);
    for (const one of [
      'POST /ask',
      'POST /api/ask',
      'POST /api/chat',
      'POST /uploads',
      'DELETE /api/conversations',
    ])
      expect(all).toContain(one);
    expect(all.length).toBeGreaterThan(20);
  });

  it.each(routes)(
    'is refused from another site, before its body is read: $method $path',
    async ({ method, path }) => {
      const types = [
        'application/x-www-form-urlencoded',
        'application/json',
        'text/plain',
        'multipart/form-data; boundary=x',
      ];
      for (const type of types)
        for (const foreign of [
          { origin: 'https://evil.example' },
          { origin: 'null' },
          { 'sec-fetch-site': 'cross-site' },
        ]) {
          let isRead = false;
          const body = new ReadableStream(
            {
              pull(controller) {
                isRead = true;
                controller.close();
              },
            },
            { highWaterMark: 0 },
          );
          const headers = { 'content-type': type, accept: 'text/event-stream', ...foreign } as Record<
            string,
            string
          >;
          const response = await app.request(path, { method, headers, body, duplex: 'half' } as RequestInit);
          expect([response.status, isRead], `${type} ${JSON.stringify(foreign)}`).toEqual([403, false]);
          expect(response.headers.get('access-control-allow-origin')).toBeNull();
        }
    },
  );
});
