import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { type Line, openLine } from '../support/cut-line.ts';
import { heldAnswers } from '../support/held-answers.ts';
import { findChromium, openBrowser, violationsOf, watchFaults, withPages } from '../support/open-browser.ts';

const chromium = findChromium();
const label = 'What do you want to know?';

/** Notes what a screen reader is told, and each element that takes the focus, from now on. */
const listening = `
  window.said = [];
  window.focused = [];
  const status = document.querySelector('[role=status]');
  new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  document.addEventListener('focusin', ({ target }) => window.focused.push(target.id || target.textContent.trim()));`;

describe('asking in a browser, with script', { timeout: 120_000 }, () => {
  let held: ReturnType<typeof heldAnswers>;
  let browser: Browser;
  let server: Listening;
  let line: Line;

  beforeAll(async () => {
    held = heldAnswers();
    server = await listen({ fetch: held.app.fetch, host: '127.0.0.1', port: 0 });
    line = await openLine(server.address);
    browser = await openBrowser(chromium);
  });

  afterAll(async () => {
    held.go();
    await browser?.close();
    line?.close();
    await server?.close();
  });

  const ask = async (page: Page, q: string, asking = label) => {
    await page.getByLabel(asking).fill(q);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
  };
  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).last().waitFor();
  const told = (page: Page) => page.evaluate<string[]>('window.said');
  const isFocused = (page: Page, what: string) =>
    page.evaluate<boolean>(`document.activeElement === document.querySelector('${what}')`);

  it('shows statements as they come, tells a screen reader of the start and the end only, and moves the focus once', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      const faults = watchFaults(page, server.address);
      await page.getByLabel(label).fill('What do carers slowly say?');
      await page.evaluate(listening);
      await page.keyboard.press('Enter');
      await page.locator('#turn-1 .app-claim').first().waitFor();
      expect(await page.locator('.app-claim').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
      held.go();
      await heading(page, 'What the reports say');
      expect(await page.locator('.app-claim').count()).toBe(5);
      expect(await told(page)).toEqual(['Looking in the reports.', 'What the reports say: 5 statements.']);
      expect(await page.evaluate('window.focused')).toEqual(['turn-1']);
      expect(await isFocused(page, '#turn-1')).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Conversation: What do carers slowly say?',
      );
      expect(await page.title()).toBe('What do carers slowly say? – Rapporteur');
      expect(new URL(page.url()).pathname).toMatch(/^\/conversations\/c-\d+$/);
      expect(await page.locator('[data-begin]').count()).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it.each([1280, 360])('opens a passage beside the answer and leads back, %i px wide', async (width) => {
    await withPages(browser, async (open) => {
      const page = await open(server.address, { viewport: { width, height: 800 } });
      await ask(page, 'What did CQC say about carers?');
      await heading(page, 'What the reports say');
      const reference = page.getByRole('link', { name: 'Source 2', exact: true });
      for (const close of [
        () => page.keyboard.press('Escape'),
        () => page.getByRole('button', { name: 'Close, and back to the answer' }).click(),
      ]) {
        await reference.scrollIntoViewIfNeeded();
        const before = await reference.boundingBox();
        await reference.click();
        await page.locator('#passage-heading').waitFor();
        expect(await isFocused(page, '#passage-heading')).toBe(true);
        expect(await page.locator('.app-beside mark').first().textContent()).toMatch(/^offer every carer/);
        const box = await page.locator('.app-beside mark').first().boundingBox();
        expect(box!.y).toBeGreaterThanOrEqual(0);
        expect(box!.y + box!.height).toBeLessThanOrEqual(800);
        const followed = await reference.boundingBox();
        const beside = await page.locator('.app-beside').boundingBox();
        // Wide, it stays where it was; narrow, at least out from under the passage.
        if (width === 1280) expect(Math.abs(followed!.y - before!.y)).toBeLessThan(2);
        else expect(followed!.y + followed!.height).toBeLessThan(beside!.y);
        expect(await page.locator('.app-beside').textContent()).toMatch(
          /Para 4\.7, first bullet[\s\S]*The inspectorate’s own words/,
        );
        expect(await violationsOf(page)).toEqual([]);
        await close();
        expect(await page.locator('.app-beside').isVisible()).toBe(false);
        expect(await reference.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
      }
    });
  });

  it('asks again of another council, chosen beside where it was looked', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await ask(page, 'How many potholes?');
      await heading(page, 'The reports do not say');
      await page.getByText('Change', { exact: false }).first().click();
      await page.locator('#turn-1').getByLabel('Council').selectOption('Oldmere County Council');
      await page.getByRole('button', { name: 'Ask it again there' }).click();
      await page.locator('#turn-2[data-state=answered]').waitFor();
      expect(held.asked.at(-1)).toMatchObject({
        question: 'How many potholes?',
        council: 'Oldmere County Council',
      });
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('takes a reading that was chosen, and goes on in the same conversation', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await ask(page, 'How many calls?');
      await heading(page, 'Which one do you mean?');
      await page.getByRole('button', { name: 'Self-assessment, 2013/14' }).click();
      await page.locator('#turn-2[data-state=answered]').waitFor();
      expect(held.asked.at(-1)).toMatchObject({ reportId: 'rep-self' });
      await ask(page, 'And the carers?', 'Ask something else, or go on from here');
      await page.locator('#turn-3[data-state=answered]').waitFor();
      await page.reload();
      expect(await page.locator('.app-turn').count()).toBe(3);
    });
  });

  it('stops when it is told to, and offers to ask again', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await ask(page, 'What do carers slowly say?');
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.locator('#turn-1[data-state=stopped]').waitFor();
      expect(await page.locator('#turn-1').textContent()).toContain('You stopped this question');
      expect(await isFocused(page, '#turn-1')).toBe(true);
      await page.getByRole('button', { name: 'Ask it again' }).click();
      await page.locator('#turn-2[data-state=asking]').waitFor();
      held.go();
      await page.locator('#turn-2[data-state=answered]').waitFor();
    });
  });

  it('goes on where it was after a reload in the middle of an answer', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await ask(page, 'What do carers slowly say?');
      await page.locator('#turn-1 .app-claim').first().waitFor();
      await page.reload();
      await page.locator('#turn-1 .app-claim').first().waitFor();
      held.go();
      await heading(page, 'What the reports say');
      expect(await page.locator('.app-claim').count()).toBe(5);
    });
  });

  it('loses nothing of an answer when the connection breaks, and says nothing twice', async () => {
    await withPages(browser, async (open) => {
      const page = await open(line.address);
      await page.evaluate(listening);
      await ask(page, 'What do carers slowly say?');
      await page.locator('#turn-1 .app-claim').first().waitFor();
      line.cut();
      await page.getByText('The connection was lost. Trying again …').waitFor();
      held.go();
      line.mend();
      await heading(page, 'What the reports say');
      expect(await page.locator('.app-claim').count()).toBe(5);
      expect(await told(page)).toEqual(['Looking in the reports.', 'What the reports say: 5 statements.']);
    });
  });

  it('keeps what was typed when the service cannot be reached', async () => {
    await withPages(browser, async (open) => {
      const page = await open(line.address);
      line.cut();
      await ask(page, 'How many potholes?');
      await page.getByText('The service could not be reached').first().waitFor();
      expect(await page.getByLabel(label).inputValue()).toBe('How many potholes?');
      line.mend();
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await heading(page, 'The reports do not say');
      expect(await page.locator('[data-lost]').textContent()).toBe('');
    });
  });

  it('copies an answer with its references, and prints', async () => {
    await withPages(browser, async (open) => {
      const page = await open(server.address);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await ask(page, 'What did CQC say about carers?');
      await page.getByRole('link', { name: 'Plain text with references' }).click();
      await page.getByRole('link', { name: 'Copied with references' }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toMatch(/^What did CQC say about carers\?\n[\s\S]*\[1\][\s\S]*\n\[1\] Wexcombe/);
      await page.evaluate('window.printed = 0; window.print = () => window.printed++');
      await page.getByRole('button', { name: 'Print' }).click();
      expect(await page.evaluate('window.printed')).toBe(1);
    });
  });
});
