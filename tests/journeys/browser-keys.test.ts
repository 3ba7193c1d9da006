import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { heldAnswers } from '../support/held-answers.ts';
import { findChromium, openBrowser, withPages } from '../support/open-browser.ts';

const chromium = findChromium();

/** Whether what has the focus is what this selector finds first. */
const isAt = (page: Page, selector: string) =>
  page.evaluate<boolean>(`document.activeElement === document.querySelector(${JSON.stringify(selector)})`);

/** Presses Tab until this has the focus, and sees that it is shown to have it. */
async function tabTo(page: Page, selector: string, most = 20): Promise<void> {
  for (let presses = 0; !(await isAt(page, selector)); presses++) {
    expect(presses, `Tab presses to ${selector}`).toBeLessThan(most);
    await page.keyboard.press('Tab');
  }
  const box = await page.locator(selector).first().boundingBox();
  expect(box!.height, `${selector} can be seen`).toBeGreaterThan(5);
}

describe('everything by keyboard alone', { timeout: 120_000 }, () => {
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

  it('asks, reads a passage, comes back, asks elsewhere, and says what it thinks', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await page.keyboard.press('Tab');
      expect(await isAt(page, '.govuk-skip-link')).toBe(true);
      await page.keyboard.press('Enter');
      expect(await isAt(page, '#main-content')).toBe(true);
      await tabTo(page, '#q', 3);
      await page.keyboard.type('What did CQC say about carers?');
      await page.keyboard.press('Enter');
      await page.locator('#turn-1[data-state=answered]').waitFor();
      expect(await isAt(page, '#turn-1')).toBe(true);

      await tabTo(page, '#turn-1 a[data-reference]', 4);
      await page.keyboard.press('Enter');
      await page.locator('#passage-heading:focus').waitFor();
      await tabTo(page, '.app-passage__links a', 4);
      await page.keyboard.press('Escape');
      expect(await isAt(page, '#turn-1 a[data-reference]')).toBe(true);

      await page.keyboard.press('Shift+Tab');
      expect(await isAt(page, '#turn-1 .app-scope summary')).toBe(true);
      await page.keyboard.press('Enter');
      await tabTo(page, '#council-1', 2);
      await page.keyboard.type('Oldmere');
      await tabTo(page, '#turn-1 .app-narrow__form button', 5);
      await page.keyboard.press('Enter');
      await page.locator('#turn-2[data-state=answered]').waitFor();
      expect(held.asked.at(-1)).toMatchObject({ council: 'Oldmere County Council' });
      expect(await isAt(page, '#turn-2')).toBe(true);

      await tabTo(page, '#turn-2 .app-feedback summary', 30);
      await page.keyboard.press('Enter');
      await tabTo(page, '#kind-2-helpful', 2);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '#reason-2', 2);
      await page.keyboard.type('The second figure is not there.');
      await tabTo(page, '#turn-2 .app-feedback button', 2);
      await Promise.all([page.waitForURL(/#turn-2$/), page.keyboard.press('Enter')]);
      const summary = page.locator('#turn-2 .app-feedback summary');
      await summary.getByText('See or change what you said').waitFor();
      expect(await page.locator('#kind-2-wrong').isChecked()).toBe(true);
      expect(await page.locator('#reason-2').inputValue()).toBe('The second figure is not there.');
    });
  });

  it('stops an answer, and deletes the conversation', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await tabTo(page, '#q');
      await page.keyboard.type('What do carers slowly say?');
      await page.keyboard.press('Enter');
      await page.locator('#turn-1[data-state=asking] .app-claim').first().waitFor();
      await tabTo(page, '#turn-1 [data-stop] button', 6);
      await page.keyboard.press('Enter');
      await page.locator('#turn-1[data-state=stopped]').waitFor();
      expect(await isAt(page, '#turn-1')).toBe(true);
      await page.reload();
      await tabTo(page, '.app-delete summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.app-delete button', 2);
      await page.keyboard.press('Enter');
      await page.getByText('The conversation was deleted.').waitFor();
    });
  });

  it('is led by an error to the field, with what was typed still in it', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await page.getByLabel('What do you want to know?').fill(`why ${'x'.repeat(9996)}`);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await isAt(page, '.govuk-error-summary')).toBe(true);
      await tabTo(page, '.govuk-error-summary a', 2);
      await page.keyboard.press('Enter');
      expect(await isAt(page, '#q')).toBe(true);
      expect((await page.locator('#q').inputValue()).length).toBe(10_000);
    });
  });
});
