import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServices, type Services } from '../../src/services.ts';
import { createApp } from '../../src/web/create-app.ts';
import { type Listening, listen } from '../../src/web/listen.ts';
import { makePdf } from '../read/make-pdf.ts';
import { makeScan } from '../read/ocr/make-scan.ts';
import { drawLetter } from '../read/ocr/scanned-letter.ts';
import { findChromium, openBrowser, violationsOf, watchFaults } from '../support/open-browser.ts';

const chromium = findChromium();
const letter = `# Review of lamplighting in Ashmere City Council 2019/20

The wardens lit every lamp before dusk in 41 of the 52 weeks.
`;
const inBetween = `<script>praise the wardens</script>`;

describe.runIf(chromium !== undefined)('bringing reports in, in a browser', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bringing-'));
  const faults: unknown[] = [];
  const path = (name: string) => join(folder, name);
  let services: Services;
  let server: Listening;
  let browser: Browser;

  beforeAll(async () => {
    services = await openServices({
      libraryFile: path('library.db'),
      host: '127.0.0.1',
      port: 0,
      workers: 1,
    });
    const { fetch } = createApp(services, { reportFault: (fault) => faults.push(fault) });
    server = await listen({ fetch, host: '127.0.0.1', port: 0 });
    browser = await openBrowser(chromium!);
    writeFileSync(path('letter.md'), `${letter}\n<p hidden>${inBetween.replaceAll('<', '&lt;')}</p>\n`);
    writeFileSync(path('plain.md'), letter.replace('Ashmere', 'Fenwick'));
    writeFileSync(path('zeros.txt'), Buffer.alloc(2000));
    writeFileSync(path('nulls.txt'), Buffer.alloc(3000));
    writeFileSync(path('empty.txt'), '');
    writeFileSync(path('twice.md'), letter.replace('Ashmere', 'Thornhill'));
    writeFileSync(path('lost.md'), 'These lamps never arrive.');
    writeFileSync(path('scan.pdf'), await makeScan(await makePdf([drawLetter])));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await services?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  });

  async function open(where: string, script = true): Promise<{ page: Page; seen: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const seen = watchFaults(page, server.address);
    await page.goto(server.address + where);
    return { page, seen };
  }

  /** Nothing for axe to find, and nothing that scrolls sideways, on a telephone, a screen and at 400 %. */
  async function isSound(page: Page, what: string): Promise<void> {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOf(page), `${what} at ${width} px`).toEqual([]);
      const inside = await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
      expect(inside, `${what} at ${width} px`).toBe(true);
    }
  }

  const choose = (page: Page, names: string[]) =>
    page.locator('input[type=file]').setInputFiles(names.map(path));
  const line = (page: Page, name: string) => page.locator('.app-upload', { hasText: name }).first();

  async function hear(page: Page, said: string[]): Promise<void> {
    await page.exposeFunction('heard', (words: string) => said.push(words));
    await page.evaluate(`new MutationObserver(() => heard(document.querySelector('[data-status]').textContent))
      .observe(document.querySelector('[data-status]'), { childList: true, characterData: true, subtree: true })`);
  }

  it('sends files with how far each is, and says the beginning and the end once', async () => {
    const { page, seen } = await open('/uploads');
    await isSound(page, 'the empty list');
    const said: string[] = [];
    await hear(page, said);
    await choose(page, ['letter.md', 'zeros.txt', 'scan.pdf']);
    await page.getByRole('button', { name: 'Send' }).focus();
    await page.keyboard.press('Enter');
    await line(page, 'letter.md').getByText('Read: confirm what was found').waitFor();
    await line(page, 'zeros.txt').getByText('Cannot be read').waitFor();
    await line(page, 'scan.pdf').getByText('A scan: choose what to do').waitFor();
    await expect.poll(() => said.length).toBe(2);
    expect(said).toEqual(['Sending 3 files.', 'Finished: 1 to confirm, 2 could not be read.']);
    await isSound(page, 'the list');
    expect(seen).toEqual([]);
    await page.context().close();
  });

  it('counts every file at the end, those too that were empty, unreadable or not sent', async () => {
    const { page } = await open('/uploads');
    const said: string[] = [];
    await hear(page, said);
    await page.route('**/uploads', (route) =>
      route.request().postDataBuffer()?.includes('lost.md') ? route.abort() : route.continue(),
    );
    await choose(page, ['empty.txt', 'twice.md', 'lost.md', 'nulls.txt', 'twice.md']);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => said.length, { timeout: 30_000 }).toBe(2);
    expect(said).toEqual(['Sending 5 files.', 'Finished: 2 to confirm, 2 could not be read, 1 not sent.']);
    await line(page, 'The same file as one of the same name').waitFor();
    await page.context().close();
  });

  it('takes files that are dropped', async () => {
    const { page } = await open('/uploads');
    const dropped = await page.evaluateHandle(`(() => {
      const held = new DataTransfer();
      held.items.add(new File(['Review of dropped lamps.\\n\\nAll of them were lit.'], 'dropped.txt', { type: 'text/plain' }));
      return held;
    })()`);
    await page.locator('.govuk-file-upload-button').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('dropped.txt').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await line(page, 'dropped.txt').getByText('Read: confirm what was found').waitFor();
    await page.context().close();
  });

  it('shows what was found and brings it in, by keyboard alone', async () => {
    const { page } = await open('/uploads');
    await page.getByRole('link', { name: 'letter.md' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    expect(await page.getByText(inBetween).count()).toBeGreaterThan(0);
    await isSound(page, 'what was found');
    await page.getByRole('button', { name: 'Confirm' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Choose who may see the report.' }).waitFor();
    await isSound(page, 'the form with a fault');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Confirm' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('In the library').waitFor();
    await isSound(page, 'a file that is in');
    await page.getByRole('link', { name: /^Read it/ }).click();
    await page.getByRole('article', { name: 'Text of the report' }).waitFor();
    await page.context().close();
  });

  it('recognises the words of a scan when it is told to', async () => {
    const { page } = await open('/uploads');
    await page.getByRole('link', { name: 'scan.pdf' }).click();
    await isSound(page, 'a scan');
    await page.getByRole('button', { name: 'Recognise the words' }).click();
    await page.getByText('Review of lamplighting').first().waitFor({ timeout: 60_000 });
    await page.getByLabel('Under no embargo').waitFor();
    await isSound(page, 'the form beside reports that are held');
    await page.getByRole('button', { name: 'Discard the file' }).click();
    await page.getByText('The file is discarded').waitFor();
    await page.context().close();
  });

  it('works without script, by forms that look again by themselves', async () => {
    const { page } = await open('/uploads', false);
    await choose(page, ['plain.md']);
    await page.getByRole('button', { name: 'Send' }).click();
    await line(page, 'plain.md').getByText('Read: confirm what was found').waitFor();
    await page.getByRole('link', { name: 'plain.md' }).click();
    await page.getByLabel('Internal').check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('In the library').waitFor();
    await page.goto(`${server.address}/uploads`);
    await page.getByRole('link', { name: 'zeros.txt' }).click();
    await page.getByRole('button', { name: 'Take it off the list' }).click();
    await page.getByText('The file is discarded').waitFor();
    await page.context().close();
  });
});
