import { describe, expect, it } from 'vitest';
import { askWith, json, jsonOf } from './asking-programs.ts';
import { member, officer, signedApp } from './signed-app.ts';

const web = signedApp();

/** What the page shows of the new token. */
function madeOn(page: string): string {
  return /<code class="app-token">(rap_[\w-]{43})<\/code>/.exec(page)?.[1] ?? '';
}

describe('the page of tokens', () => {
  it('shows a new token once, then only what is known of it', async () => {
    const browser = await web.signedIn({ ...member, sub: 'once' });
    const made = await browser.post('/tokens', [
      ['name', 'nightly <list>'],
      ['scope', 'read'],
      ['scope', 'ask'],
      ['days', '30'],
    ]);
    expect(made.status).toBe(201);
    const token = madeOn(await made.text());
    expect(token).toMatch(/^rap_/);
    const page = await browser.text('/tokens');
    expect(page).toContain('nightly &lt;list&gt;');
    expect(page).toContain('read reports, ask questions');
    expect(page).not.toContain(token);
    expect(await (await browser.send('/api/tokens')).text()).not.toContain(token);
    expect((await askWith(web, token)).status).toBe(200);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const browser = await web.signedIn({ ...member, sub: 'typed' });
    const refused = await browser.post('/tokens', [
      ['name', '  '],
      ['scope', 'read'],
      ['days', '180'],
    ]);
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain('Give the token a name');
    expect(page).toMatch(/value="read" checked/);
    expect(page).toMatch(/value="180" selected/);
    for (const days of ['0', '366', '1.5', '', 'x'])
      expect(
        (
          await browser.post('/tokens', [
            ['name', 'n'],
            ['scope', 'read'],
            ['days', days],
          ])
        ).status,
      ).toBe(400);
    expect(
      (
        await browser.post('/tokens', [
          ['name', 'n'],
          ['days', '30'],
        ])
      ).status,
    ).toBe(400);
    expect(await jsonOf(await browser.send('/api/tokens'))).toEqual([]);
  });

  it('offers and gives only what the person’s roles open', async () => {
    const browser = await web.signedIn({ ...member, sub: 'narrow' });
    expect(await browser.text('/tokens')).not.toContain('value="upload"');
    const refused = await browser.post('/tokens', [
      ['name', 'n'],
      ['scope', 'upload'],
      ['days', '30'],
    ]);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Your roles do not open this to a token: upload');
    expect(await (await web.signedIn(officer)).text('/tokens')).toContain('value="upload"');
  });

  it('revokes a token for good', async () => {
    const browser = await web.signedIn({ ...member, sub: 'revoker' });
    const made = await browser.post('/tokens', [
      ['name', 'short-lived'],
      ['scope', 'ask'],
      ['days', '30'],
    ]);
    const token = madeOn(await made.text());
    expect((await askWith(web, token)).status).toBe(200);
    const id = /\/tokens\/([\w-]+)\/revoke/.exec(await browser.text('/tokens'))![1]!;
    expect(browser.next(await browser.post(`/tokens/${id}/revoke`))).toBe('/tokens?revoked');
    const response = await askWith(web, token);
    expect([response.status, (await jsonOf(response)).code]).toEqual([401, 'sign_in_needed']);
    expect(response.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('tells nothing of other people’s tokens, and revokes none of them', async () => {
    const [one, two] = [
      await web.signedIn({ ...member, sub: 'one' }),
      await web.signedIn({ ...member, sub: 'two' }),
    ];
    const token = madeOn(
      await (
        await one.post('/tokens', [
          ['name', 'zanzibar'],
          ['scope', 'ask'],
          ['days', '30'],
        ])
      ).text(),
    );
    const tokenId = /\/tokens\/([\w-]+)\/revoke/.exec(await one.text('/tokens'))![1]!;
    expect(await two.text('/tokens')).not.toMatch(new RegExp(`zanzibar|${tokenId}|Other people`));
    expect(await jsonOf(await two.send('/api/tokens'))).toEqual([]);
    const revoke = async (id: string) => {
      const response = await two.post(`/tokens/${id}/revoke`);
      return [response.status, (await response.text()).replaceAll(/nonce="[^"]*"/g, '')];
    };
    expect(await revoke(tokenId)).toEqual(await revoke('never-was'));
    expect((await revoke(tokenId))[0]).toBe(404);
    const init = { method: 'DELETE', headers: { origin: 'http://localhost:4173' } };
    expect((await two.send(`/api/tokens/${tokenId}`, init)).status).toBe(404);
    expect((await askWith(web, token)).status).toBe(200);
    const administrator = await web.signedIn({ sub: 'ada', roles: ['ICT'] });
    expect(await administrator.text('/tokens')).toContain('zanzibar');
    await administrator.post(`/tokens/${tokenId}/revoke`);
    expect((await askWith(web, token)).status).toBe(401);
  });

  it('is made by nothing that another site sends', async () => {
    const browser = await web.signedIn({ ...member, sub: 'forged' });
    const fields: [string, string][] = [
      ['name', 'n'],
      ['scope', 'read'],
      ['days', '30'],
    ];
    expect((await browser.post('/tokens', fields, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await jsonOf(await browser.send('/api/tokens'))).toEqual([]);
  });
});

describe('the same as JSON', () => {
  it('makes, lists and revokes', async () => {
    const browser = await web.signedIn({ ...member, sub: 'program' });
    const post = (body: unknown) =>
      browser.send('/api/tokens', { method: 'POST', headers: json, body: JSON.stringify(body) });
    const made = await jsonOf(await post({ name: 'n', scopes: ['ask'] }));
    expect(made).toMatchObject({ name: 'n', scopes: ['ask'], token: expect.stringMatching(/^rap_/) });
    expect(Math.round((Date.parse(made.expiresAt) - Date.parse(made.madeAt)) / 86_400_000)).toBe(90);
    const { token: _token, ...details } = made;
    expect(await jsonOf(await browser.send('/api/tokens'))).toEqual([details]);
    expect((await browser.send(`/api/tokens/${made.tokenId}`, { method: 'DELETE' })).status).toBe(204);
    expect(await jsonOf(await browser.send('/api/tokens'))).toEqual([]);
    for (const body of [
      {},
      { name: 'n', scopes: [] },
      { name: 'n', scopes: ['all'] },
      { name: 'n', scopes: ['ask'], roles: ['officer'] },
    ])
      expect((await post(body)).status).toBe(400);
    expect((await post({ name: 'n', scopes: ['feedback'] })).status).toBe(403);
  });
});
