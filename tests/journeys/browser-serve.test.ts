import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/domain/answer.ts';
import { openServices, type Services } from '../../src/services.ts';
import { findChromium, openBrowser, violationsOf, watchFaults, withPages } from '../support/open-browser.ts';
import { type Served, servePages } from '../support/serve-pages.ts';
import { projectFolder } from '../support/source-files.ts';

const chromium = findChromium();

const secret = `# Report of Larkminster Town Council

The Larkminster ombudsman letter says that 41 carers were overlooked.
`;

let folder = '';
let server: Served;
let address = '';

async function takeIn(services: Services, path: string, classification: 'public' | 'exempt') {
  for await (const result of services.ingest({ paths: [path], protection: { classification } }))
    expect(result.status).toBe('ingested');
}

async function askApi(question: string) {
  const response = await fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  return answerSchema.parse(await response.json());
}

describe('the server over a library of sample reports', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-serve-'));
    const libraryFile = join(folder, 'library.db');
    writeFileSync(join(folder, 'letter.md'), secret);
    const services = await openServices({ libraryFile, host: '127.0.0.1', port: 0, workers: 1 });
    await takeIn(
      services,
      join(projectFolder, 'seeds', 'marlbridge-city-cqc-assessment-2008-09.txt'),
      'public',
    );
    await takeIn(services, join(folder, 'letter.md'), 'exempt');
    await services.close();
    server = servePages(folder, {
      RAPPORTEUR_LIBRARY: libraryFile,
      RAPPORTEUR_PORT: '0',
      RAPPORTEUR_WORKERS: '1',
    });
    address = await server.address;
  }, 240_000);

  afterAll(() => {
    server?.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers, and every citation opens a page on which just its words are marked', async () => {
    const answer = await askApi('What did CQC say about carers in Marlbridge?');
    expect(answer.claims.length).toBeGreaterThan(0);
    for (const { reportId, versionId, startChar, endChar, quote } of answer.claims.flatMap(
      (claim) => claim.citations,
    )) {
      const place = new URLSearchParams({ version: versionId, from: `${startChar}`, to: `${endChar}` });
      const page = await (await fetch(`${address}/reports/${reportId}?${place}`)).text();
      const marked = [...page.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map((match) => match[1]!).join('');
      const plain = marked
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
      expect(plain.replace(/[\s|]+/g, '')).toBe(quote.replace(/[\s|]+/g, ''));
    }
  });

  it('is for one local user with every role, and says so', async () => {
    const health = await (await fetch(`${address}/healthz`)).json();
    expect(health).toMatchObject({ ok: true, reports: 2 });
    for (const path of ['/', '/reports'])
      expect(await (await fetch(address + path)).text()).toContain('Nobody signs in here');
    expect(await (await fetch(`${address}/reports`)).text()).toContain('Larkminster');
  });

  it('is asked in a browser, down to the words in the report', async () => {
    const browser = await openBrowser(chromium);
    await withPages(browser, async (open) => {
      const page = await open(address);
      const faults = watchFaults(page, address);
      await page.getByLabel('What do you want to know?').fill('What did CQC say about carers in Marlbridge?');
      await page.keyboard.press('Enter');
      await page.locator('#turn-1[data-state=answered] .app-claim').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('.app-source__place a').first().click();
      await page.getByRole('link', { name: 'Read it in the report' }).click();
      expect(await page.locator('#cited').isVisible()).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
    await browser.close();
  });

  it('says what to do when its port is taken, and ends well when it is told to', async () => {
    const second = servePages(folder, {
      RAPPORTEUR_LIBRARY: 'other.db',
      RAPPORTEUR_PORT: new URL(address).port,
    });
    expect(await second.ended).toBe(1);
    expect(second.written()).toMatch(/Port \d+ is in use.*RAPPORTEUR_PORT.*\(port_unusable\)/);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.written()).not.toMatch(/Error|\n\s+at /);
  });
});
