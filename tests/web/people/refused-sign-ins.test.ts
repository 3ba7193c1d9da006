import { describe, expect, it } from 'vitest';
import type { Telling } from '../../support/local-provider.ts';
import { member, signedApp } from './signed-app.ts';

const web = signedApp();
const soon = () => Math.floor(Date.now() / 1000) + 300;

/** That nobody is signed in, that the page says so, and that nothing of a token is told. */
async function expectRefused(browser: ReturnType<typeof web.browser>, back: string, status = 403) {
  const response = await browser.send(back);
  expect(response.status).toBe(status);
  expect(browser.cookies.has('__Host-rapporteur')).toBe(false);
  const page = await response.text();
  expect(page).not.toMatch(/eyJ|code=|Bearer|a-secret-of-the-tests|at \w+ \(/);
  expect((await browser.send('/reports')).status).toBe(303);
  return page;
}

describe('a token that cannot be relied on', () => {
  const cases: [string, () => Telling, RegExp][] = [
    ['forged: signed by another key', () => ({ claims: member, isForged: true }), /INVALID_RESPONSE|KEY/],
    ['not signed at all', () => ({ claims: member, isUnsigned: true }), /UNSUPPORTED|INVALID|ALG/i],
    ['expired', () => ({ claims: { ...member, exp: soon() - 400, iat: soon() - 900 } }), /TIMESTAMP/],
    ['from before its time', () => ({ claims: { ...member, nbf: soon() } }), /TIMESTAMP/],
    ['for another audience', () => ({ claims: { ...member, aud: 'another-service' } }), /CLAIM/],
    ['of another issuer', () => ({ claims: { ...member, iss: 'https://evil.example' } }), /CLAIM/],
    ['with another nonce', () => ({ claims: { ...member, nonce: 'another' } }), /CLAIM/],
    ['without a nonce', () => ({ claims: { ...member, nonce: undefined } }), /CLAIM|INVALID/],
    ['without a subject', () => ({ claims: { ...member, sub: undefined } }), /CLAIM|INVALID/],
  ];

  it.each(cases)('is refused: %s', async (_, telling, reason) => {
    web.provider.telling = telling();
    const browser = web.browser();
    const page = await expectRefused(browser, await browser.wayBack());
    expect(page).toContain('cannot be relied on');
    const told = String(web.faults.at(-1));
    expect(told).toMatch(reason);
    expect(told).not.toMatch(/eyJ|a-secret|Ann Ash/);
  });
});

describe('a way back that is not the browser’s own', () => {
  it('is refused the second time, though the browser is the same', async () => {
    web.provider.telling = { claims: member };
    const browser = web.browser();
    const back = await browser.wayBack();
    expect((await browser.send(back)).status).toBe(303);
    await browser.post('/sign-out');
    const asked = web.provider.asked.length;
    expect(await expectRefused(browser, back)).toContain('was used already');
    expect(web.provider.asked.slice(asked)).toEqual([]);
  });

  it('is refused without the cookie, and with another’s', async () => {
    web.provider.telling = { claims: member };
    const [attacker, victim, other] = [web.browser(), web.browser(), web.browser()];
    const back = await attacker.wayBack();
    await expectRefused(victim, back);
    await other.wayBack();
    await expectRefused(other, back);
  });

  it('is refused with a state that was changed, or none', async () => {
    web.provider.telling = { claims: member };
    for (const change of [(back: string) => `${back}x`, (back: string) => back.replace(/&state=.*/, '')]) {
      const browser = web.browser();
      await expectRefused(browser, change(await browser.wayBack()));
    }
  });

  it('is refused with another’s code: it was not made for this verifier', async () => {
    web.provider.telling = { claims: member };
    const [one, two] = [web.browser(), web.browser()];
    const [mine, theirs] = [await one.wayBack(), await two.wayBack()];
    const code = /code=([^&]+)/.exec(theirs)![1]!;
    await expectRefused(one, mine.replace(/code=[^&]+/, `code=${code}`));
    expect(String(web.faults.at(-1))).toContain('invalid_grant');
  });

  it('is plain words when the provider let nobody in', async () => {
    const browser = web.browser();
    const state = /state=([^&]+)/.exec(await browser.wayBack())![1]!;
    const faults = web.faults.length;
    const page = await expectRefused(
      browser,
      `/sign-in/return?error=access_denied&error_description=%3Cscript%3E&state=${state}`,
    );
    expect(page).toContain('did not let you in, or you turned back');
    expect(page).not.toContain('<script>');
    expect(web.faults).toHaveLength(faults);
  });
});

describe('a provider that does not play along', () => {
  it('is told of in plain words, without what it said', async () => {
    const refusal = {
      status: 401,
      body: { error: 'invalid_client', error_description: 'a-secret-of-the-tests' },
    };
    web.provider.telling = { claims: member, refusal };
    const browser = web.browser();
    await expectRefused(browser, await browser.wayBack());
    expect(String(web.faults.at(-1))).toContain('refused the code (invalid_client)');
  });

  it('is not waited for longer than five seconds', async () => {
    web.provider.telling = { claims: member, isSilent: true };
    const browser = web.browser();
    const back = await browser.wayBack();
    const began = performance.now();
    expect(await expectRefused(browser, back, 503)).toContain('did not answer in time');
    expect(performance.now() - began).toBeLessThan(6500);
  });

  it('that is not there is told of', async () => {
    const gone = { ...web.settings, issuer: 'http://127.0.0.1:1' };
    const app = web.restarted(gone);
    const response = await app.request('http://localhost:4173/sign-in');
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('cannot be reached');
  });
});
