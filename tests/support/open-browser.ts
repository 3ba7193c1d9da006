import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectFolder } from './source-files.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Where this machine has a browser.
 * @throws Error that says what to install: the journeys in a browser are never left out
 */
export function findChromium(): string {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  throw new Error(
    'There is no chromium on PATH, and the pages are tested in it. Install it: apt-get install chromium',
  );
}

/** A browser without a window. In a container there is no user namespace for its sandbox. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page as it is shown: rule and the HTML that breaks it. Empty when nothing is. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}

/** Faults that a page's own reader would find in the console, kept as they come. */
export function watchFaults(page: Page, address: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`fetched ${request.url()}`);
  });
  return faults;
}

/** Opens an address in a window of its own, 1280 px wide unless said otherwise. */
export type OpenPage = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** Takes a test's steps, with pages that are closed after them. When a step fails, a picture of every page is kept, and the failure says where. */
export async function withPages(browser: Browser, steps: (open: OpenPage) => Promise<void>): Promise<void> {
  const pages: Page[] = [];
  const open: OpenPage = async (address, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    pages.push(page);
    await page.goto(address);
    return page;
  };
  try {
    await steps(open);
  } catch (thrown) {
    const kept = await keepPictures(pages);
    if (thrown instanceof Error) thrown.message += `\nThe pages as they were: ${kept.join(', ')}`;
    throw thrown;
  } finally {
    await Promise.all(pages.map((page) => page.context().close()));
  }
}

/** Keeps a picture of each page in `test-results`, named after the test that runs. */
async function keepPictures(pages: readonly Page[]): Promise<string[]> {
  const name = (expect.getState().currentTestName ?? 'page').replace(/[^a-z0-9]+/gi, '-').slice(0, 90);
  return Promise.all(
    pages.map(async (page, at) => {
      const path = join('test-results', `${name}-${at + 1}.png`);
      await page.screenshot({ path: join(projectFolder, path), fullPage: true });
      return path;
    }),
  );
}
