import { describe, expect, it } from 'vitest';
import { member, signedApp } from './signed-app.ts';

const web = signedApp();

/** What the summary of a page's faults says, with where each line leads, and what stands beside the fields. */
function faultsOn(page: string) {
  const summary = /govuk-error-summary__list">(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
  const lines = [...summary.matchAll(/<li>\s*(?:<a href="(#\w+)">)?(.*?)(?:<\/a>)?\s*<\/li>/gs)];
  const beside = [...page.matchAll(/<p id="([\w-]+)-error" class="govuk-error-message">/g)];
  return {
    summary: lines.map(([, href, text]) => [href, text!.trim()]),
    beside: beside.map(([, id]) => id),
  };
}

async function refused(sub: string, fields: [string, string][]) {
  const browser = await web.signedIn({ ...member, sub });
  const response = await browser.post('/tokens', fields);
  expect(response.status).toBe(400);
  return response.text();
}

describe('what is wrong with a token', () => {
  it('stands beside its field, and the summary leads there', async () => {
    const page = await refused('no-scope', [
      ['name', 'list'],
      ['days', '30'],
    ]);
    expect(faultsOn(page)).toEqual({
      summary: [['#scope', 'Choose what the token may be used for.']],
      beside: ['scope'],
    });
    expect(page).toMatch(/id="scope" name="scope" type="checkbox"/);
    expect(page).toContain('<title>Error: ');
  });

  it('is told all at once, in the order of the fields', async () => {
    const page = await refused('all-wrong', [['days', '999']]);
    expect(faultsOn(page)).toEqual({
      summary: [
        ['#name', 'Give the token a name, so that you know it again.'],
        ['#scope', 'Choose what the token may be used for.'],
        ['#days', 'A token is for 1 to 365 days.'],
      ],
      beside: ['name', 'scope', 'days'],
    });
    for (const id of ['name', 'days'])
      expect(page).toMatch(new RegExp(`id="${id}"[^>]*aria-describedby="[^"]*${id}-error`));
  });

  it('is that of the field where a role does not open a scope', async () => {
    const page = await refused('no-role-for-it', [
      ['name', 'list'],
      ['scope', 'upload'],
      ['days', '30'],
    ]);
    expect(faultsOn(page)).toMatchObject({ summary: [['#scope', expect.stringContaining('Your roles')]] });
  });

  it('leads nowhere where no field is wrong', async () => {
    const browser = await web.signedIn({ ...member, sub: 'twenty' });
    const make = () =>
      browser.post('/tokens', [
        ['name', 'list'],
        ['scope', 'read'],
        ['days', '30'],
      ]);
    for (let made = 0; made < 20; made++) expect((await make()).status).toBe(201);
    const page = await (await make()).text();
    expect(faultsOn(page)).toEqual({
      summary: [[undefined, expect.stringContaining('20 tokens')]],
      beside: [],
    });
  });
});
