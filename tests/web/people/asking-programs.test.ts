import { describe, expect, it } from 'vitest';
import { askWith, bearing, json, jsonOf, tokenFor } from './asking-programs.ts';
import { signedApp } from './signed-app.ts';

const web = signedApp();

describe('a request with a token', () => {
  it('sees what its owner could when it was made, and is for its scopes alone', async () => {
    expect((await askWith(web, await tokenFor(web, ['ask']))).status).toBe(200);
    const refused = await askWith(web, await tokenFor(web, ['read', 'upload', 'feedback']));
    expect([refused.status, (await jsonOf(refused)).code]).toEqual([403, 'not_allowed']);
  });

  it('opens no address whose route does not ask for a scope, and no page', async () => {
    const token = await tokenFor(web, ['ask', 'read', 'upload', 'feedback']);
    const browser = web.browser();
    const tokenAddresses = [
      ['GET', '/api/tokens'],
      ['POST', '/api/tokens'],
      ['DELETE', '/api/tokens/x'],
    ] as const;
    for (const [method, path] of tokenAddresses) {
      const init = { method, headers: { ...json, ...bearing(token) } };
      expect((await browser.send(path, init)).status, `${method} ${path}`).toBe(403);
    }
    for (const path of ['/', '/reports', '/tokens', '/sign-in', '/no/such'])
      expect((await browser.send(path, { headers: bearing(token) })).status, path).toBe(403);
  });

  it('without a scope is refused by every address under /api/ that there is, save what describes them to everybody', async () => {
    const token = await tokenFor(web, []);
    const found = web.app.routes.filter(
      ({ path, method }) => path.startsWith('/api/') && path !== '/api/openapi.json' && method !== 'ALL',
    );
    expect(found.length).toBeGreaterThan(3);
    for (const { method, path } of found) {
      const init = {
        method,
        headers: { ...json, ...bearing(token) },
        ...(method === 'GET' ? {} : { body: '{}' }),
      };
      expect(
        (await web.browser().send(path.replaceAll(/:\w+/g, 'x'), init)).status,
        `${method} ${path}`,
      ).toBe(403);
    }
  });

  it('is refused when the token is none, and the session beside it does not help', async () => {
    const browser = await web.signedIn();
    for (const sent of [
      'Bearer',
      'Bearer x',
      `Bearer rap_${'A'.repeat(43)}`,
      `Bearer rap_${'A'.repeat(42)}!`,
    ]) {
      const response = await browser.send('/api/tokens', { headers: { authorization: sent } });
      expect(response.status, sent).toBe(401);
      expect(await response.text()).not.toContain('AAAA');
    }
  });
});

describe('where nobody signs in', () => {
  it('there is one local user with every role, and the page says so', async () => {
    const app = web.restarted();
    const page = await (await app.request('/tokens')).text();
    expect(page).toContain('Nobody signs in here');
    for (const scope of ['ask', 'read', 'upload', 'feedback']) expect(page).toContain(`value="${scope}"`);
    expect(page).not.toContain('/sign-out');
    for (const path of ['/sign-in', '/sign-in/return', '/signed-out'])
      expect((await app.request(path)).status, path).toBe(404);
  });

  it('tokens are made, and count for nothing once people sign in', async () => {
    const local = web.restarted();
    const made = await local.request('/api/tokens', {
      method: 'POST',
      headers: json,
      body: '{"name": "n", "scopes": ["ask"]}',
    });
    const { token } = await jsonOf(made);
    const asked = (app: typeof local) =>
      app.request('http://localhost:4173/api/ask', {
        method: 'POST',
        headers: { ...json, ...bearing(token) },
        body: '{"question": "What of carers?"}',
      });
    expect((await asked(local)).status).toBe(200);
    expect((await asked(web.app)).status).toBe(401);
  });
});
