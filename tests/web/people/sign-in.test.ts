import { describe, expect, it } from 'vitest';
import { isWrittenIn } from '../../services/people/written-in.ts';
import { member, officer, signedApp } from './signed-app.ts';

const web = signedApp();

describe('signing in', () => {
  it('leads to the provider, back, and to the page that was asked for', async () => {
    web.provider.telling = { claims: member };
    const browser = web.browser();
    const asked = await browser.send('/reports?council=Oldmere');
    expect([asked.status, browser.next(asked)]).toEqual([303, '/sign-in?to=%2Freports%3Fcouncil%3DOldmere']);
    const begun = await browser.send(browser.next(asked));
    const address = new URL(browser.next(begun));
    expect(address.origin).toBe(web.provider.issuer);
    expect(address.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(address.searchParams.get(name)).toMatch(/.{40}/);
    const back = await fetch(address, { redirect: 'manual' });
    const done = await browser.send(back.headers.get('location')!.slice('http://localhost:4173'.length));
    expect([done.status, browser.next(done)]).toEqual([303, '/reports?council=Oldmere']);
    const page = await browser.text('/reports');
    expect(page).toContain('Ann Ash');
    expect(page).toContain('action="/sign-out"');
  });

  it('sets cookies that only this host gets, over a safe connection, and no script reads', async () => {
    web.provider.telling = { claims: member };
    const browser = web.browser();
    const begun = await browser.send('/sign-in');
    const done = await browser.send(await browser.wayBack());
    for (const [response, name] of [
      [begun, '__Host-rapporteur-sign-in'],
      [done, '__Host-rapporteur'],
    ] as const) {
      const [set] = response.headers.getSetCookie();
      expect(set).toMatch(new RegExp(`^${name}=[\\w-]{43}; `));
      for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Max-Age='])
        expect(set).toContain(part);
      expect(set).not.toContain('Domain');
    }
    expect(done.headers.getSetCookie()[0]).toContain('Max-Age=28800');
  });

  it('gives what the claims say, and nothing that they do not', async () => {
    const personOf = async (claims: Record<string, unknown>) => {
      const browser = await web.signedIn(claims);
      return web.services.sessionPerson(browser.cookies.get('__Host-rapporteur')!);
    };
    expect(await personOf(member)).toMatchObject({ name: 'Ann Ash', roles: ['member'], bodies: ['cabinet'] });
    expect(await personOf(officer)).toMatchObject({ roles: ['officer'], bodies: ['cabinet'] });
    expect(await personOf({ sub: 'x', roles: ['officer', 'administrator', 'Offic'] })).toMatchObject({
      roles: [],
    });
  });

  it('keeps neither who they are at the provider nor what the browser holds', async () => {
    const browser = await web.signedIn({ ...member, sub: 'subject-in-the-token' });
    const held = browser.cookies.get('__Host-rapporteur')!;
    const person = await web.services.sessionPerson(held);
    expect(person?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(isWrittenIn(web.file, person!.id)).toBe(true);
    for (const secret of [held, 'subject-in-the-token', web.provider.clientSecret])
      expect(isWrittenIn(web.file, secret), secret).toBe(false);
  });

  it('makes a new session each time: one that somebody put into the browser is worth nothing', async () => {
    const planted = 'A'.repeat(43);
    web.provider.telling = { claims: member };
    const browser = web.browser();
    browser.cookies.set('__Host-rapporteur', planted);
    await browser.signIn();
    const first = browser.cookies.get('__Host-rapporteur')!;
    expect(first).not.toBe(planted);
    expect(await web.services.sessionPerson(planted)).toBeUndefined();
    await browser.signIn();
    expect(browser.cookies.get('__Host-rapporteur')).not.toBe(first);
    expect(await web.services.sessionPerson(first)).toBeUndefined();
  });

  it('works in two pages of one browser at once', async () => {
    web.provider.telling = { claims: member };
    const browser = web.browser();
    const [one, two] = [await browser.wayBack('/reports'), await browser.wayBack('/tokens')];
    expect(browser.next(await browser.send(one))).toBe('/reports');
    expect(browser.next(await browser.send(two))).toBe('/tokens');
  });

  it('never leads to another site afterwards', async () => {
    web.provider.telling = { claims: member };
    for (const to of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/a/..//evil.example',
      '/api/tokens',
    ]) {
      const browser = web.browser();
      expect(browser.next(await browser.signIn(to)), to).toBe('/');
    }
  });
});

describe('signing out', () => {
  it('ends the session here, and leads on to the provider’s own sign-out', async () => {
    const browser = await web.signedIn();
    const session = browser.cookies.get('__Host-rapporteur')!;
    const out = await browser.post('/sign-out');
    expect([out.status, browser.next(out)]).toEqual([303, '/signed-out?from=here']);
    expect(browser.cookies.has('__Host-rapporteur')).toBe(false);
    expect(await web.services.sessionPerson(session)).toBeUndefined();
    const page = await browser.text('/signed-out?from=here');
    expect(page).toContain(`content="0; url=${web.provider.issuer}/end?`);
    expect(await browser.text('/signed-out')).not.toContain('http-equiv');
    browser.cookies.set('__Host-rapporteur', session);
    expect((await browser.send('/reports')).status).toBe(303);
  });

  it('is done by nothing that another site sends', async () => {
    const browser = await web.signedIn();
    expect((await browser.post('/sign-out', [], { origin: 'https://evil.example' })).status).toBe(403);
    expect((await browser.send('/sign-out')).status).toBe(404);
    expect((await browser.send('/reports')).status).toBe(200);
  });
});

describe('who is not signed in', () => {
  it.each([
    '/',
    '/reports',
    '/reports/rep-carers',
    '/conversations',
    '/tokens',
    '/no/such/page',
    '/reports/rep-exempt',
  ])('is sent to sign in, whatever there is: %s', async (path) => {
    const response = await web.browser().send(path);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/sign-in/);
    expect(await response.text()).toBe('');
  });

  it.each(['/api/tokens', '/api/ask', '/api/chat', '/api/no-such'])('is told as JSON: %s', async (path) => {
    const response = await web.browser().send(path);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 'sign_in_needed', message: expect.any(String) });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('asks nothing, by form or by program', async () => {
    const browser = web.browser();
    expect(browser.next(await browser.post('/ask', [['q', 'carers']]))).toBe('/sign-in');
    const json = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers: json, body: '{"question": "carers"}' };
    expect((await browser.send('/api/ask', init)).status).toBe(401);
    expect((await browser.post('/ask', [['q', 'carers']], { accept: 'text/event-stream' })).status).toBe(401);
  });

  it('learns whether it works, and not how many reports there are', async () => {
    const health = JSON.parse(await web.browser().text('/healthz'));
    expect(health).toEqual({ ok: true, engine: 'offline' });
  });

  it('gets no page by a session that never was', async () => {
    const browser = web.browser();
    for (const held of ['x', 'B'.repeat(43), '', '%00']) {
      browser.cookies.set('__Host-rapporteur', held);
      expect((await browser.send('/reports')).status, held).toBe(303);
    }
  });
});

describe('who has no role here', () => {
  it('reads whom to ask, and nothing else', async () => {
    const browser = await web.signedIn({ sub: 'new', name: 'New Nettle', roles: ['Gardeners'] });
    for (const path of ['/', '/reports', '/reports/rep-carers', '/tokens', '/conversations', '/no/such']) {
      const response = await browser.send(path);
      expect(response.status, path).toBe(403);
      const page = await response.text();
      expect(page).toContain('ask the service desk on extension 4410');
      expect(page).not.toMatch(/Wexcombe|Oldmere/);
    }
    expect((await browser.send('/api/tokens')).status).toBe(403);
    expect((await browser.post('/sign-out')).status).toBe(303);
  });
});
