import { parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftHtml } from '../../../src/draft/copies/draft-html.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { findChromium, openBrowser, violationsOf } from '../../support/open-browser.ts';

const style = loadHouseStyles().styles[0]!;
const html = draftHtml(madeDraft(), style);

function all(pattern: RegExp, text = html): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

describe('a draft as a page', () => {
  it('is a whole page in British English, with a title, that runs and fetches nothing', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).toContain(
      '<title>DRAFT: Ashmere City Council: annual performance review report 2002/03</title>',
    );
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|https?:/i);
  });

  it('says at the top that it is a draft, of which day, and how much is outstanding', () => {
    const notice = /<p class="notice">(.*)<\/p>/.exec(html)?.[1];
    expect(notice).toContain('<strong>DRAFT</strong> made on Monday 15 September 2003');
    expect(notice).toContain(
      '<a href="#outstanding">3 things are outstanding: 1 for report author, 1 for finance officer, 1 for democratic services.</a>',
    );
  });

  it('has headings in order, none left out between two', () => {
    const levels = all(/<h([1-6])\b/g).map(Number);
    expect(levels.slice(0, 6)).toEqual([1, 2, 2, 2, 3, 4]);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(html).toContain('<h2>1 Purpose</h2>');
  });

  it('gives tables a caption and cells that head rows and columns', () => {
    const tables = all(/(<table[\s\S]*?<\/table>)/g);
    expect(tables.length).toBe(6);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table).toContain('<th scope="row">');
    }
    expect(html).toContain('<th scope="col">Area</th><th scope="col">Grade</th>');
    expect(html).toContain('<th scope="row">Report to</th><td>Cabinet</td>');
  });

  it('marks placeholders in words and not by colour alone, and what is proposed', () => {
    expect(all(/<mark>(.*?)<\/mark>/g)).toEqual([
      '<strong>To fill in:</strong> [Wards affected – for report author: the letter does not say]',
      '<strong>To fill in:</strong> [Yes or No – for finance officer: the letter does not say]',
    ]);
    expect(all(/(\(proposed\))/g)).toHaveLength(2);
  });

  it('leads from every number to its source and back, and from what is outstanding to its place', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(/ href="#([^"]+)"/g);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toContain('p-implications-2');
    expect(targets.filter((target) => target.startsWith('source-'))).toHaveLength(11);
    expect(targets.filter((target) => target.startsWith('cites-'))).toHaveLength(9);
  });

  it('shows words as they are, whatever they hold', () => {
    const draft = madeDraft();
    const hostile = '"><script>alert(1)</script> & \'<b>';
    draft.title = hostile;
    draft.outstanding[0]!.what = hostile;
    draft.outstanding[0]!.paragraph = hostile;
    draft.leftOut[0]!.reason = hostile;
    draft.dates[0]!.note = hostile;
    for (const section of draft.sections) {
      section.heading = hostile;
      for (const one of section.paragraphs) {
        Object.assign(one, { text: hostile, id: `${one.id}${hostile}`, number: hostile });
        if (one.cells) one.cells = [hostile, hostile];
        for (const citation of one.citations) citation.label = hostile;
      }
    }
    const page = draftHtml(draft, { ...style, name: hostile });
    expect(page).not.toMatch(/<script|<b>/);
    expect(
      JSON.stringify(parseDocument(page), (key, value) => (key === 'name' ? value : keyless(key, value))),
    ).not.toContain('"script"');
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(40);
  });

  it('prints on A4, the lists for officers on a page of their own', () => {
    expect(html).toContain('@page { size: A4;');
    expect(html).toMatch(/@media print \{[\s\S]*\.working \{ break-before: page;/);
    expect(html.indexOf('<div class="working">')).toBeLessThan(html.indexOf('<h2 id="dates">'));
  });
});

/** Without the links from a node to its neighbours, which go round. */
function keyless(key: string, value: unknown): unknown {
  return key === 'parent' || key === 'prev' || key === 'next' ? undefined : value;
}

const chromium = findChromium();

describe.runIf(chromium)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium!);
  }, 60_000);
  afterAll(() => browser?.close());

  it('breaks no rule of accessibility', async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.setContent(html);
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);
});
