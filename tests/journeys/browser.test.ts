import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { heldAnswers } from '../support/held-answers.ts';
import { findChromium, openBrowser, violationsOf, watchFaults, withPages } from '../support/open-browser.ts';
import { carersLetter } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';

const chromium = findChromium();

const { text } = carersLetter.content;
const row = text.indexOf('1B | ');
const place = (from: number, to: number) => `/reports/rep-carers?from=${from}&to=${to}#cited`;

/** What is asked beforehand, for a page of each kind of answer. */
const questions: Record<string, string> = {
  'an answer': 'What did CQC say about carers?',
  'a part of an answer': 'What was the budget?',
  'a choice': 'How many calls?',
  'a refusal': 'How many potholes?',
  'a question declined': 'Who wins the election?',
  'a long question': `${'potholes and '.repeat(140)}why?`,
  'a long table': 'What does the table say?',
  'a question that failed': 'Is it broken?',
};

const states: Record<string, string> = {
  'the page to ask': '/',
  'a report with words cited': place(0, 400),
  'a report with a row cited': place(row, row + 40),
  'a report that brings code': '/reports/rep-hostile',
  'the list of reports': '/reports',
  'a page that is not there': '/reports/none',
};

// A browser starts slowly where other programs are busy.
describe('every state of the pages', { timeout: 240_000 }, () => {
  const held = heldAnswers();
  let browser: Browser;
  let server: Listening;

  beforeAll(async () => {
    server = await listen({ fetch: held.app.fetch, host: '127.0.0.1', port: 0 });
    browser = await openBrowser(chromium);
    for (const [name, q] of Object.entries(questions))
      states[name] = (await held.send('/ask', { q })).headers.get('location')!;
    states['an answer under way'] = await begin('What do carers slowly say?');
    states['a question that was stopped'] = await begin('And slowly again?');
    await held.send(`/turns/t-${Object.keys(questions).length + 2}/stop`, {});
    states.history = '/conversations';
  });

  afterAll(async () => {
    held.go();
    await browser?.close();
    await server?.close();
  });

  /** Asks, and leaves while it is being answered; the page on which it is. */
  async function begin(q: string): Promise<string> {
    const gone = new AbortController();
    const response = await fetch(`${server.address}/ask`, {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
      body: new URLSearchParams({ q }),
      signal: gone.signal,
    });
    const { value } = await response.body!.getReader().read();
    gone.abort();
    return /"href":"([^"]+)"/.exec(new TextDecoder().decode(value))![1]!;
  }

  const ways: [string, BrowserContextOptions][] = [
    ['1280 px wide', {}],
    ['360 px wide', { viewport: { width: 360, height: 780 } }],
    ['with colours of the reader’s own', { forcedColors: 'active' }],
  ];

  it.each(ways)('has no fault that axe finds: %s', async (_, options) => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, options);
      const faults = watchFaults(page, server.address);
      for (const [name, path] of Object.entries(states)) {
        await page.goto(server.address + path);
        expect(await violationsOf(page), name).toEqual([]);
      }
      // A page that answers 404 is told in the console, and is meant.
      expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
    });
  });

  it('has no fault that axe finds where the script does not come', async () => {
    await withPages(browser, async (open) => {
      const page = await open(`${server.address}/healthz`);
      await page.route('**/assets/*.js', (route) => route.abort());
      for (const [name, path] of Object.entries(states)) {
        await page.goto(server.address + path);
        expect(await page.evaluate('document.body.className'), name).not.toContain('js-enabled');
        expect(await violationsOf(page), name).toEqual([]);
      }
    });
  });

  it('has no fault that axe finds where no report is held and nothing was asked yet', async () => {
    const empty = await listen({ fetch: webApp({}, []).app.fetch, host: '127.0.0.1', port: 0 });
    await withPages(browser, async (open) => {
      for (const path of ['/', '/conversations', '/reports']) {
        const page = await open(empty.address + path, { viewport: { width: 320, height: 700 } });
        expect(await violationsOf(page), path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
      }
    });
    await empty.close();
  });

  it('never scrolls sideways, down to 320 px, which is 1280 px at 400 %', async () => {
    await withPages(browser, async (open) => {
      for (const width of [320, 768]) {
        const page = await open(server.address, { viewport: { width, height: 900 } });
        for (const [name, path] of Object.entries(states)) {
          await page.goto(server.address + path);
          const inside = await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
          expect(inside, `${name} at ${width} px`).toBe(true);
        }
      }
    });
  });

  it('tells how a statement was checked by a sign and in words, also where colours are the reader’s own', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address + states['an answer'], { forcedColors: 'active' });
      const signs = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.app-badge')].map((badge) => getComputedStyle(badge, '::before').content[1] + ' ' + badge.textContent)`,
      );
      expect(new Set(signs)).toEqual(
        new Set([
          '“ Quoted',
          '✓ Figures, names and negation checked',
          '= Worked out from what is cited (rule: difference)',
        ]),
      );
      const sides = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.app-badge')].map((badge) => getComputedStyle(badge, '::before').borderTopWidth)`,
      );
      expect(new Set(sides)).toEqual(new Set(['2px']));
    });
  });

  it('moves nothing where the reader wants little motion', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, { reducedMotion: 'reduce' });
      for (const path of Object.values(states)) {
        await page.goto(server.address + path);
        expect(await page.evaluate<number>('document.getAnimations().length')).toBe(0);
        expect(await page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior')).toBe(
          'auto',
        );
      }
    });
  });

  it('runs no code that a report brings with it', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      const faults = watchFaults(page, server.address);
      page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
      await page.goto(`${server.address}/reports/rep-hostile?from=0&to=60#cited`);
      expect(await page.locator('article').textContent()).toContain('<script>alert("text")</script>');
      expect(await page.locator('article script, article img').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });
});
