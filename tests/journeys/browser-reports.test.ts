import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServices, type Services } from '../../src/services.ts';
import { type Listening, listen } from '../../src/web/listen.ts';
import { makePdf, writeLines } from '../read/make-pdf.ts';
import { findChromium, openBrowser, violationsOf, watchFaults } from '../support/open-browser.ts';
import { reportApp } from '../support/report-app.ts';
import { projectFolder } from '../support/source-files.ts';

const chromium = findChromium();
const cited = 'lit every lamp before dusk in 41 of the 52 weeks';
/** Where the words stand on the made page, in points from the top left. */
const top = 240;

/** Pages of which the second holds the words, under a heading, on a paper of one colour. */
function letter(): Promise<Uint8Array> {
  return makePdf([
    ({ write }) => {
      write(72, 90, 'Review of lamplighting in Ashmere', { size: 20 });
      write(72, 130, '1. The wardens were visited in the spring of 2019, and asked what they do.');
    },
    (pencil) => {
      pencil.write(72, 90, 'What was found', { size: 15, bold: true });
      writeLines(pencil, 72, top, ['2. The wardens of Ashmere', cited, 'and wrote down why.']);
      pencil.write(72, 600, '3. The harbour master mended the lamp on the northern quay.');
    },
  ]);
}

describe.runIf(chromium !== undefined)('reading reports in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-reading-'));
  let services: Services;
  let server: Listening;
  let browser: Browser;
  let lamps = '';
  let tables = '';
  let place = '';

  async function enter(path: string): Promise<string> {
    let reportId = '';
    for await (const result of services.ingest({ paths: [path] })) reportId = result.reportId!;
    return reportId;
  }

  beforeAll(async () => {
    services = await openServices({
      libraryFile: join(folder, 'library.db'),
      host: '127.0.0.1',
      port: 0,
      workers: 1,
    });
    writeFileSync(join(folder, 'lamps.pdf'), await letter());
    lamps = await enter(join(folder, 'lamps.pdf'));
    tables = await enter(
      join(projectFolder, 'seeds', 'marlbridgeshire-county-adult-social-care-self-assessment-2013-14.html'),
    );
    const { content, versionId } = await services.showReport({ audience: 'public', reportId: lamps });
    const from = content.text.indexOf(cited);
    place = `version=${versionId}&from=${from}&to=${from + cited.length}`;
    server = await listen({
      fetch: reportApp({ audience: 'exempt', change: services }).app.fetch,
      host: '127.0.0.1',
      port: 0,
    });
    browser = await openBrowser(chromium!);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await services?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, width = 1280, script = true): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
    const page = await context.newPage();
    const faults = watchFaults(page, server.address);
    await page.goto(server.address + path);
    return { page, faults };
  }

  it('leads from a passage to the page as printed, with the frame around the very words', async () => {
    const { page, faults } = await open(`/reports/${lamps}/passage?${place}`);
    expect(await page.locator('mark').textContent()).toBe(cited);
    await page.getByRole('link', { name: 'See page 2 as it is printed' }).click();
    const picture = page.getByRole('img', { name: /Page 2 as it is printed/ });
    const shown = (await picture.boundingBox())!;
    const frame = (await page.locator('#cited-box rect').boundingBox())!;
    const inPoints = (pixels: number) => (pixels * 595) / shown.width;
    const frameTop = inPoints(frame.y - shown.y);
    // Three lines of 14 points, of which the first stands on the line at `top`.
    expect(frameTop).toBeGreaterThan(top - 20);
    expect(frameTop).toBeLessThan(top - 8);
    expect(frameTop + inPoints(frame.height)).toBeGreaterThan(top + 28);
    expect(frameTop + inPoints(frame.height)).toBeLessThan(top + 45);
    // The picture itself is there, and the frame is in sight.
    expect(await page.evaluate(imageIsDrawn)).toBe(true);
    expect(frame.y).toBeGreaterThanOrEqual(0);
    expect(frame.y + frame.height).toBeLessThanOrEqual(900);
    expect(await page.locator('mark').textContent()).toBe(cited);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('finds a report, reads it, and turns its pages, by keyboard alone', async () => {
    const { page } = await open('/reports');
    const focused = (name: string) =>
      page.evaluate<string>(`document.activeElement.getAttribute('${name}') ?? ''`);
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let presses = 0; !(await isThere()); presses++) {
        expect(presses, 'Tab presses').toBeLessThan(30);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo(async () => (await focused('id')) === 'words');
    await page.keyboard.type('lamplighting');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 of 2 reports found' }).waitFor();
    await tabTo(async () => (await focused('href')) === `/reports/${lamps}`);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Text of the report' }).waitFor();
    await tabTo(async () => (await focused('href')).includes('/pages/1'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Page 1 of 2' }).waitFor();
    await tabTo(async () => (await focused('rel')) === 'next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Page 2 of 2' }).waitFor();
    await page.context().close();
  });

  it('searches, narrows and reads without script', async () => {
    const { page } = await open('/reports', 1280, false);
    await page.getByLabel('Search titles').fill('marlbridgeshire');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: '1 of 2 reports found' }).waitFor();
    expect(await page.locator('.app-reports > li').count()).toBe(1);
    await page.getByRole('link', { name: 'Clear the search' }).click();
    await page.getByRole('heading', { name: '2 reports are searched' }).waitFor();
    await page.goto(`${server.address}/reports/${lamps}?${place}#cited`);
    expect(await page.locator('#cited').textContent()).toBe(cited);
    for (const tab of ['Briefing', 'Oddities', 'Original', 'Text']) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.locator('.app-tabs [aria-current]', { hasText: tab }).waitFor();
    }
    await page.context().close();
  });

  it('has no fault for axe, never scrolls sideways at 400 %, and sends no page of more than 120 KB', async () => {
    const pages = [
      '/reports',
      '/reports?words=nothing+at+all',
      `/reports/${lamps}?${place}`,
      `/reports/${lamps}/passage?${place}`,
      `/reports/${lamps}/pages/2?${place}`,
      `/reports/${tables}`,
      `/reports/${tables}/briefing?length=full`,
      `/reports/${tables}/oddities`,
      `/reports/${tables}/passage?from=0&to=2000`,
    ];
    for (const width of [320, 1280]) {
      const { page, faults } = await open('/reports', width);
      for (const path of pages) {
        await page.goto(server.address + path);
        expect(await violationsOf(page), `${path} at ${width} px`).toEqual([]);
        const inside = await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
        expect(inside, `${path} at ${width} px`).toBe(true);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
    for (const path of pages) {
      const { body } = await fetch(server.address + path, { headers: { 'accept-encoding': 'gzip' } });
      let size = 0;
      for await (const piece of body!.pipeThrough(new CompressionStream('gzip'))) size += piece.length;
      expect(size, path).toBeLessThan(120 * 1024);
    }
  });

  it('prints the words without what only a screen needs', async () => {
    const { page } = await open(`/reports/${lamps}?${place}`);
    await page.emulateMedia({ media: 'print' });
    for (const left of ['.app-tabs', '.app-header', '.govuk-back-link'])
      expect(await page.locator(left).first().isVisible()).toBe(false);
    expect(await page.locator('#cited').isVisible()).toBe(true);
    await page.context().close();
  });
});

const imageIsDrawn = `new Promise((resolve) => {
  const picture = new Image();
  picture.onload = () => resolve(picture.naturalWidth > 800);
  picture.onerror = () => resolve(false);
  picture.src = document.querySelector('svg image').getAttribute('href');
})`;
