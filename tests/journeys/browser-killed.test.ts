import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, violationsOf, withPages } from '../support/open-browser.ts';
import { makeLetterLibrary } from '../support/serve-letters.ts';
import { type Served, servePages } from '../support/serve-pages.ts';

const chromium = findChromium();

describe('a server that is killed while it answers', { timeout: 240_000 }, () => {
  let folder = '';
  let settings: Record<string, string> = {};
  let model: Server;
  let server: Served;
  let browser: Browser;

  beforeAll(async () => {
    ({ folder, settings } = await makeLetterLibrary());
    // A model that takes every question and says nothing: an answer is under way for as long as the test needs.
    model = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(model, 'listening');
    browser = await openBrowser(chromium);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    server?.child.kill('SIGKILL');
    model?.closeAllConnections();
    model?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const slow = () => ({
    RAPPORTEUR_MODEL_KEY: 'any',
    RAPPORTEUR_MODEL_ADDRESS: `http://127.0.0.1:${(model.address() as AddressInfo).port}`,
    RAPPORTEUR_ANSWER_SECONDS: '60',
    RAPPORTEUR_MODEL_SILENCE_SECONDS: '60',
  });

  it('loses no question: the page says what happened, and the question is asked again', async () => {
    server = servePages(folder, { ...settings, ...slow() });
    const address = await server.address;
    await withPages(browser, async (open) => {
      const page = await open(address);
      await page.getByLabel('What do you want to know?').fill('Why do the carers of Oakmere wait so long?');
      await page.keyboard.press('Enter');
      await page.locator('#turn-1[data-state=asking]').waitFor();
      server.child.kill('SIGKILL');
      await server.ended;
      await page.getByText('The connection was lost. Trying again …').waitFor();
      server = servePages(folder, { ...settings, RAPPORTEUR_PORT: new URL(address).port });
      await server.address;
      // The page comes back to it by itself, and shows the same after a reload.
      await page.locator('#turn-1[data-state=interrupted]').waitFor();
      expect(await page.locator('[role=status]').textContent()).toContain('No answer came');
      await page.reload();
      const turn = page.locator('#turn-1[data-state=interrupted]');
      await turn.waitFor();
      expect(await turn.textContent()).toContain('The service was stopped while this was being answered.');
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ask it again' }).click();
      await page.locator('#turn-2[data-state=answered]').waitFor();
      expect(await page.locator('#turn-2').textContent()).toContain('Why do the carers of Oakmere wait');
      await page.goto(`${address}/conversations`);
      expect(await page.locator('main').textContent()).toContain('2 questions');
    });
  });
});
