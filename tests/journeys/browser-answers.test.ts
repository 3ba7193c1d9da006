import { readFileSync, rmSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, violationsOf, watchFaults, withPages } from '../support/open-browser.ts';
import { makeLetterLibrary } from '../support/serve-letters.ts';
import { type Served, servePages } from '../support/serve-pages.ts';

const chromium = findChromium();

describe('the built product, asked in a browser', { timeout: 120_000 }, () => {
  let folder = '';
  let server: Served;
  let address = '';
  let browser: Browser;

  beforeAll(async () => {
    const made = await makeLetterLibrary();
    folder = made.folder;
    server = servePages(folder, made.settings);
    address = await server.address;
    browser = await openBrowser(chromium);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    server?.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks, and waits until the turn of this number has its heading. */
  async function ask(page: Page, q: string, turn: number, heading: string): Promise<void> {
    await page.locator('#q').fill(q);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator(`#turn-${turn}`).getByRole('heading', { name: heading }).waitFor();
  }

  it('asks which council is meant, answers from the one that is chosen, and takes what is asked next with it', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      const faults = watchFaults(page, address);
      await ask(page, 'How many days did carers wait for an assessment?', 1, 'Which one do you mean?');
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Oakmere Borough Council' }).click();
      await page.locator('#turn-2 .app-claim').first().waitFor();
      await page.locator('#turn-2[data-state=answered]').waitFor();
      expect(await page.locator('#turn-2 .app-scope').textContent()).toContain('Oakmere Borough Council');
      expect(await page.locator('#turn-2 .app-claims').textContent()).toContain('14 days');
      expect(await page.locator('#turn-2 .app-claims').textContent()).not.toContain('22 days');

      await page.locator('#turn-2 a[data-reference]').first().click();
      await page.locator('#passage-heading:focus').waitFor();
      const marked = await page.locator('.app-beside mark').allTextContents();
      expect(marked.join('')).toContain('waited 14 days for an assessment');
      await page.keyboard.press('Escape');

      // What was chosen holds for what is asked next, and is seen to.
      expect(await page.locator('.app-ask').getByLabel('Council').inputValue()).toBe(
        'Oakmere Borough Council',
      );
      await ask(page, 'How many carers did the Commission see?', 3, 'What the reports say');
      expect(await page.locator('#turn-3 .app-claims').textContent()).toContain('312 carers');
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it('keeps the conversation when a passage or a copy is wanted and the service cannot be reached', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      await ask(page, 'How many potholes were mended in Oakmere?', 1, 'The reports do not say');
      const at = page.url();
      await page.context().setOffline(true);
      await page.locator('#turn-1 a[data-open]').first().click();
      await page
        .locator('.app-beside')
        .getByRole('heading', { name: 'The service could not be reached' })
        .waitFor();
      expect(await page.locator('.app-beside h2:focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.locator('#turn-1 a[data-copy]').click();
      await page.getByRole('link', { name: 'Not copied: the service could not be reached' }).waitFor();
      expect(page.url()).toBe(at);
      await page.context().setOffline(false);
      await page.locator('#turn-1 a[data-open]').first().click();
      await page.locator('#passage-heading:focus').waitFor();
    });
  });

  it('shows the heading of a passage that has the focus, though there is hardly any height', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      await page.setViewportSize({ width: 320, height: 256 });
      await ask(page, 'How many potholes were mended in Oakmere?', 1, 'The reports do not say');
      await page.locator('#turn-1 a[data-open]').first().click();
      await page.locator('#passage-heading:focus').waitFor();
      const top = (await page.locator('.app-beside').boundingBox())!.y;
      expect((await page.locator('#passage-heading').boundingBox())!.y).toBeGreaterThanOrEqual(top);
      await page.locator('.app-beside').evaluate((beside) => beside.scrollTo(0, 200));
      expect((await page.locator('[data-close]').boundingBox())!.y).toBeLessThan(top);
    });
  });

  it('says with a refusal what it searched, what comes nearest and whom to ask', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      await ask(page, 'How many potholes were mended in Oakmere?', 1, 'The reports do not say');
      const words = await page.locator('#turn-1').textContent();
      expect(words).toMatch(/Looked in: Oakmere Borough Council/);
      expect(words).toMatch(/Nearest passages[\s\S]*They are not an answer/);
      expect(words).toMatch(/Searched \d+ passages? in 1 report\b/);
      expect(words).toMatch(/Whom to ask[\s\S]*Petra Lindqvist/);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('gives an answer away as a Word file with its references, and keeps what is said of it', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      await ask(page, 'How many carers did the Commission see in Larkby?', 1, 'What the reports say');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Word document' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('answer.docx');
      const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
      const wordsOf = (part: string) => strFromU8(parts[part]!).replace(/<[^>]+>/g, ' ');
      expect(wordsOf('word/document.xml')).toMatch(
        /How many carers did the Commission see in Larkby\?[\s\S]*297 carers/,
      );
      expect(wordsOf('word/footnotes.xml')).toMatch(
        /para 4\.1\..*The inspectorate’s own words[\s\S]*Open it/,
      );
      expect(strFromU8(parts['word/_rels/footnotes.xml.rels']!)).toContain(`Target="${address}/reports/`);
      await page.getByText('Say what you think of this answer').click();
      await page.getByLabel('right, and what I needed').check();
      await page.getByLabel('Why? (optional)').fill('It is the figure I looked for.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Thank you: what you think of this answer was sent').waitFor();
      await page.getByText('See or change what you said').click();
      expect(await page.getByLabel('Why? (optional)').inputValue()).toBe('It is the figure I looked for.');
    });
  });

  it('finds a conversation again, deletes it, and then all others', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      await ask(page, 'How long did carers wait in Oakmere?', 1, 'What the reports say');
      const conversation = page.url();
      await page.goto(`${address}/conversations`);
      await page.getByRole('link', { name: 'How long did carers wait in Oakmere?' }).click();
      await page.locator('#turn-1[data-state=answered]').waitFor();
      await page.getByText('Delete this conversation').click();
      await page.getByRole('button', { name: 'Delete it' }).click();
      await page.getByText('The conversation was deleted.').waitFor();
      expect((await page.goto(conversation))!.status()).toBe(404);
      await page.goto(`${address}/conversations`);
      await page.getByText('Delete all of them').click();
      await page.getByRole('button', { name: 'Delete all my questions' }).click();
      await page.getByText('Your questions were deleted.').waitFor();
      await page.getByText('You have asked nothing in the last 30 days').waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('offers questions to begin with that it answers', async () => {
    await withPages(browser, async (open) => {
      const page = await open(address);
      for (const question of await page.locator('.app-examples button').allTextContents()) {
        await page.goto(address);
        await page.getByRole('button', { name: question }).click();
        await page.locator('#turn-1[data-state=answered]').waitFor();
        expect(await page.locator('#turn-1').textContent()).toContain(question);
      }
    });
  });
});
