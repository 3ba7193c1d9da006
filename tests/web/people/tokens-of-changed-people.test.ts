import { describe, expect, it } from 'vitest';
import { bearing, jsonOf } from './asking-programs.ts';
import { officer, signedApp } from './signed-app.ts';

const web = signedApp();

const sub = 'pat';
const asOfficer = { ...officer, sub };
const asMember = { sub, name: 'Pat Pine', roles: ['Councillors'], groups: [] };

/** A token that an officer makes for most of a year; it reads the internal report. */
async function officersToken() {
  const browser = await web.signedIn(asOfficer);
  const made = await browser.post('/tokens', [
    ['name', 'weekly figures'],
    ['scope', 'read'],
    ['scope', 'upload'],
    ['days', '365'],
  ]);
  return /rap_[\w-]{43}/.exec(await made.text())![0];
}

const titles = async (headers: Record<string, string>) =>
  JSON.stringify(await (await web.browser().send('/api/reports', { headers })).json());

describe('a token of somebody who signs in with fewer rights', () => {
  it('reads no more than they do, and is no use for what they may not do', async () => {
    const token = await officersToken();
    const before = await titles(bearing(token));
    const browser = await web.signedIn(asMember);
    const after = await titles(bearing(token));
    expect(after).not.toBe(before);
    expect(after).toBe(JSON.stringify(await (await browser.send('/api/reports')).json()));
    const upload = await web.browser().send('/api/uploads/x', { headers: bearing(token) });
    expect([upload.status, (await jsonOf(upload)).code]).toEqual([403, 'not_allowed']);
    expect(await browser.text('/tokens')).toMatch(/<dt>For<\/dt><dd>read reports<\/dd>/);
  });

  it('is none while they have no role here', async () => {
    const token = await officersToken();
    await web.signedIn({ ...asMember, roles: [] });
    const refused = await web.browser().send('/api/reports', { headers: bearing(token) });
    expect([refused.status, (await jsonOf(refused)).code]).toEqual([401, 'sign_in_needed']);
  });
});

describe('whose a token is', () => {
  it('is told to administrators by the code that its owner reads on the same page, with what it opens', async () => {
    await officersToken();
    const own = await (await web.signedIn(asOfficer)).text('/tokens');
    const code = /under the code <code>([0-9a-f]{6})<\/code>/.exec(own)![1]!;
    const page = await (await web.signedIn({ sub: 'ada', roles: ['ICT'] })).text('/tokens');
    expect(page).not.toContain(`<code>${code}</code>`);
    const facts = page.replaceAll(/\s*<\/?(?:div|dl|dt|dd)[^>]*>\s*/g, ' ');
    expect(facts).toMatch(
      new RegExp(`Whose +${code} +Roles +officer +Bodies +cabinet +Owner last signed in +\\d`),
    );
  });
});
