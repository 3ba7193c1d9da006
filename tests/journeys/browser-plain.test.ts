import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { heldAnswers } from '../support/held-answers.ts';
import { findChromium, openBrowser, withPages } from '../support/open-browser.ts';

const chromium = findChromium();
const plain = { javaScriptEnabled: false };

describe('asking in a browser, without script', { timeout: 120_000 }, () => {
  const held = heldAnswers();
  let browser: Browser;
  let server: Listening;

  beforeAll(async () => {
    server = await listen({ fetch: held.app.fetch, host: '127.0.0.1', port: 0 });
    browser = await openBrowser(chromium);
  });

  afterAll(async () => {
    held.go();
    await browser?.close();
    await server?.close();
  });

  const ask = async (page: Page, label: string, q: string) => {
    await page.getByLabel(label).fill(q);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  };
  const first = 'What do you want to know?';
  const next = 'Ask something else, or go on from here';

  it('gets an answer, follows it to the passage and back, and goes on', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, plain);
      await ask(page, first, 'What did CQC say about carers?');
      await page.waitForURL(/\/conversations\/[\w-]+#turn-1$/);
      expect(await page.locator('.app-claim').count()).toBe(5);
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      await page.getByRole('link', { name: /para 4\.6, p\. 1/ }).click();
      expect(await page.locator('mark').first().textContent()).toMatch(/^The Care Quality Commission/);
      await page.getByRole('link', { name: 'Back to the answer' }).click();
      await page.waitForURL(/#turn-1$/);
      await ask(page, next, 'How many potholes?');
      await page.waitForURL(/#turn-2$/);
      expect(await page.locator('#turn-2').textContent()).toContain('They are not an answer.');
    });
  });

  it('chooses a reading, changes where it was looked, and says what it thinks', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, plain);
      await ask(page, first, 'How many calls?');
      await page.getByRole('button', { name: 'Wexcombe' }).first().click();
      await page.waitForURL(/#turn-2$/);
      expect(held.asked.at(-1)).toMatchObject({ council: 'Wexcombe Borough Council' });
      await page.locator('#turn-2 .app-scope summary').click();
      await page.locator('#council-2').selectOption('Oldmere County Council');
      await page.locator('#turn-2').getByRole('button', { name: 'Ask it again there' }).click();
      await page.waitForURL(/#turn-3$/);
      expect(held.asked.at(-1)).toMatchObject({
        question: 'How many calls?',
        council: 'Oldmere County Council',
      });
      await page.locator('#turn-3 .app-feedback summary').click();
      await page.locator('#turn-3').getByLabel('missing something').check();
      await page.locator('#turn-3').getByRole('button', { name: 'Send' }).click();
      await page.getByText('Thank you: what you think of this answer was sent').waitFor();
    });
  });

  it('sees an answer that is under way, and then its end, with no more than the page looking again', async () => {
    await withPages(browser, async (open) => {
      const gone = new AbortController();
      const response = await fetch(`${server.address}/ask`, {
        method: 'POST',
        headers: { accept: 'text/event-stream' },
        body: new URLSearchParams({ q: 'What do carers slowly say?' }),
        signal: gone.signal,
      });
      const { value } = await response.body!.getReader().read();
      gone.abort();
      const href = /"href":"([^"]+)"/.exec(new TextDecoder().decode(value))![1]!;
      const page = await open(server.address + href, plain);
      expect(await page.locator('main').textContent()).toContain('This page looks again every three seconds');
      expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true);
      held.go();
      await page.getByRole('heading', { name: 'What the reports say' }).waitFor();
      expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0);
    });
  });

  it('is told what is wrong with a question, and keeps it', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, plain);
      await ask(page, first, 'x'.repeat(2001));
      expect(await page.locator('.govuk-error-summary').textContent()).toContain('at most 2,000');
      expect((await page.locator('#q').inputValue()).length).toBe(2001);
    });
  });

  it('finds what it asked, and deletes one conversation and then all', async () => {
    await withPages(browser, async (open) => {
      const page = await open(`${server.address}/`, plain);
      for (const q of ['What did CQC say about carers?', 'How many potholes are mended?']) {
        await page.goto(server.address);
        await ask(page, first, q);
        await page.waitForURL(/#turn-1$/);
      }
      await page.getByRole('link', { name: 'Your questions', exact: true }).click();
      await page.getByRole('link', { name: 'How many potholes are mended?' }).click();
      await page.getByText('Delete this conversation').click();
      await page.getByRole('button', { name: 'Delete it' }).click();
      await page.getByText('The conversation was deleted.').waitFor();
      expect(await page.getByRole('link', { name: 'How many potholes are mended?' }).count()).toBe(0);
      expect(await page.locator('.app-reports li').count()).toBeGreaterThan(0);
      await page.getByText('Delete all of them').click();
      await page.getByRole('button', { name: 'Delete all my questions' }).click();
      await page.getByText('Your questions were deleted.').waitFor();
      await page.getByText('You have asked nothing in the last 30 days').waitFor();
    });
  });
});
