import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { findChromium, openBrowser, violationsOf, watchFaults } from '../support/open-browser.ts';
import { carersLetter } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';

const chromium = findChromium();

const { text } = carersLetter.content;
const row = text.indexOf('1B | ');
const place = (from: number, to: number) => `/reports/rep-carers?from=${from}&to=${to}#cited`;

const states: Record<string, string> = {
  'the page to ask': '/',
  'an error': '/?q=',
  'an answer': '/?q=What+did+CQC+say+about+carers%3F',
  'a part of an answer': '/?q=What+was+the+budget%3F',
  'a choice': '/?q=How+many+calls%3F',
  'a refusal': '/?q=How+many+potholes%3F',
  'a question declined': '/?q=Who+wins+the+election%3F',
  'a long question': `/?q=${'potholes+and+'.repeat(140)}why%3F`,
  'the list of reports': '/reports',
  'a report with words cited': place(0, 400),
  'a report with a row cited': place(row, row + 40),
  'a report that brings code': '/reports/rep-hostile',
  'a page that is not there': '/reports/none',
};

// A browser starts slowly where other programs are busy.
describe.runIf(chromium !== undefined)('a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: Listening;

  beforeAll(async () => {
    server = await listen({ fetch: webApp().app.fetch, host: '127.0.0.1', port: 0 });
    browser = await openBrowser(chromium!);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: string, width = 1280): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults = watchFaults(page, server.address);
    await page.goto(server.address + path);
    return { page, faults };
  }

  it('asks, follows a reference to the words it rests on, sees them marked, and comes back', async () => {
    const { page, faults } = await open('/');
    await page.getByLabel('What do you want to know?').fill('What did CQC say about carers?');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: 'What the reports say' }).waitFor();
    await page.getByRole('link', { name: /para 4\.6, p\. 1/ }).click();
    const mark = page.locator('#cited');
    expect(await mark.textContent()).toMatch(/^The Care Quality Commission .* come too late\.$/);
    expect(await mark.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    const box = await mark.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(900);
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'What did CQC say about carers?',
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does all of that by keyboard alone', async () => {
    const { page } = await open('/');
    const focused = (name: string) =>
      page.evaluate<string>(`document.activeElement.getAttribute('${name}') ?? ''`);
    const pressTabUntil = async (isThere: () => Promise<boolean>) => {
      for (let presses = 0; !(await isThere()); presses++) {
        expect(presses, 'Tab presses').toBeLessThan(12);
        await page.keyboard.press('Tab');
      }
    };
    await page.keyboard.press('Tab');
    expect(await focused('class')).toBe('govuk-skip-link');
    expect((await page.locator(':focus').boundingBox())!.height).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    expect(await focused('id')).toBe('main-content');
    await pressTabUntil(async () => (await focused('id')) === 'q');
    await page.keyboard.type('What did CQC say about carers?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What the reports say' }).waitFor();
    await pressTabUntil(async () => (await focused('href')).startsWith('/reports/'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/#cited$/);
    expect(await focused('id')).toBe('cited');
    await page.close();
  });

  it('is led by an error to the field, with what was typed still in it', async () => {
    const { page } = await open('/');
    await page.getByLabel('What do you want to know?').fill(`why ${'x'.repeat(9996)}`);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary').evaluate((element) => element.matches(':focus'))).toBe(
      true,
    );
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.locator('#q').evaluate((element) => element.matches(':focus'))).toBe(true);
    expect((await page.locator('#q').inputValue()).length).toBe(10_000);
    await page.close();
  });

  it('runs no code that a report brings with it', async () => {
    const { page, faults } = await open('/reports/rep-hostile?from=0&to=60#cited');
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    expect(await page.locator('article').textContent()).toContain('<script>alert("text")</script>');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([1280, 360])('finds no fault with axe on any page, %i px wide', async (width) => {
    const { page, faults } = await open('/', width);
    for (const [name, path] of Object.entries(states)) {
      await page.goto(server.address + path);
      expect(await violationsOf(page), name).toEqual([]);
    }
    // A page that answers 400 or 404 is told in the console, and is meant.
    expect(faults.filter((fault) => !/status of 40[04]/.test(fault))).toEqual([]);
    await page.close();
  });

  it('never scrolls sideways, down to 320 px, which is 1280 px at 400 %', async () => {
    for (const width of [320, 768]) {
      const { page } = await open('/', width);
      for (const [name, path] of Object.entries(states)) {
        await page.goto(server.address + path);
        const inside = await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
        expect(inside, `${name} at ${width} px`).toBe(true);
      }
      await page.close();
    }
  });
});
