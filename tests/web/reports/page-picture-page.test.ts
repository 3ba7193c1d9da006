import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../src/read/raw-report.ts';
import { reportApp } from '../../support/report-app.ts';
import { originalBytes } from '../../support/web-originals.ts';
import { h, makeReport, p } from '../../support/web-reports.ts';

const at = (page: number, y: number) => ({ page, x: 72, y, width: 400, height: 28 });
const boxed = (block: RawBlock, ...boxes: ReturnType<typeof at>[]): RawBlock => ({ ...block, boxes });

const letter = makeReport({
  reportId: 'rep-lamps',
  file: 'lampen “Ashmere” 2009.pdf',
  title: 'Lamps',
  pageCount: 3,
  blocks: [
    boxed(h(1, 'Lamps of Ashmere', 1), at(1, 80)),
    boxed(p('They were lit & kept clean.', '1.', 1), at(1, 120)),
    boxed(p('A paragraph that goes over the page.', '2.', 1), at(1, 780), at(2, 60)),
    boxed(p('The last word.', '3.', 3), at(3, 60)),
  ],
});
const { text: words } = letter.content;
const cite = (quote: string) => `from=${words.indexOf(quote)}&to=${words.indexOf(quote) + quote.length}`;
const framesIn = (page: string) =>
  [...page.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );
const open = (change = {}) => reportApp({ held: [letter], change });

describe('a page as it is printed', () => {
  it('is a picture of the page in its own measure, with a frame around what is cited, and its words', async () => {
    const page = await open().text(`/reports/rep-lamps/pages/1?version=rep-lamps-v1&${cite('kept clean')}`);
    expect(page).toContain('<svg viewBox="0 0 595.3 841.9" role="img" aria-labelledby="picture-name">');
    expect(page).toContain(
      '<image href="/reports/rep-lamps/pages/1.png?version=rep-lamps-v1" width="595.3" height="841.9"/>',
    );
    expect(framesIn(page)).toEqual([[68, 116, 408, 36]]);
    expect(page).toMatch(/<title[^>]*>Page 1 as it is printed; a frame stands around what is cited/);
    expect(page).toMatch(
      /Words of page 1[\s\S]*Lamps of Ashmere[\s\S]*lit &amp; <mark id="cited" tabindex="-1">kept clean<\/mark>/,
    );
    expect(page).not.toContain('The last word');
  });

  it('leads to the pages before and after, to the text, and to the file at this page', async () => {
    const page = await open().text(`/reports/rep-lamps/pages/2?${cite('kept clean')}&back=%2F`);
    for (const other of [1, 3])
      expect(page).toMatch(
        new RegExp(
          `href="/reports/rep-lamps/pages/${other}\\?version=rep-lamps-v1&amp;from=\\d+&amp;to=\\d+&amp;back=%2F"`,
        ),
      );
    expect(page).toContain('href="/reports/rep-lamps/original?version=rep-lamps-v1#page=2"');
    expect(page).toMatch(/href="\/reports\/rep-lamps\?version=[^"]*#cited">Read it as text/);
    expect(framesIn(page)).toEqual([]);
    expect(await open().text('/reports/rep-lamps/pages/1')).not.toContain('rel="prev"');
    expect(await open().text('/reports/rep-lamps/pages/3')).not.toContain('rel="next"');
  });

  it('says where a paragraph that goes over the page goes on', async () => {
    const page = await open().text(`/reports/rep-lamps/pages/1?${cite('goes over')}`);
    expect(page).toMatch(/pages\/2\?[^"]*">The cited words go on to page 2/);
    expect(framesIn(await open().text(`/reports/rep-lamps/pages/2?${cite('goes over')}`))).toEqual([
      [68, 56, 408, 36],
    ]);
  });

  it('is its words alone where there is no picture', async () => {
    for (const change of [{ findOriginal: async () => undefined }, { drawPage: async () => undefined }]) {
      const page = await open(change).text('/reports/rep-lamps/pages/3');
      expect(page).toContain('There is no picture of this page');
      expect(page).toContain('The last word.');
      expect(page).not.toContain('<image');
    }
  });

  it.each(['0', '4', '99999', '1.5', 'x', '-1', '1e1', '4.png', '0.png'])(
    'is not there: %s',
    async (number) => {
      expect((await open().get(`/reports/rep-lamps/pages/${number}`)).status).toBe(404);
    },
  );
});

describe('the picture', () => {
  it('is kept for an hour by the browser that was let see its version, and by nobody else', async () => {
    const response = await open().get('/reports/rep-lamps/pages/1.png?version=rep-lamps-v1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(response.headers.get('vary')).toMatch(/cookie/i);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
  });

  it('of whichever version is the newest is not kept', async () => {
    const response = await open().get('/reports/rep-lamps/pages/1.png');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the original', () => {
  it('is the file byte for byte, and opens in the browser in a box of its own where it is a PDF', async () => {
    const response = await open().get('/reports/rep-lamps/original?version=rep-lamps-v1');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(originalBytes);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="lampen _Ashmere_ 2009.pdf"; filename*=UTF-8''lampen%20%E2%80%9CAshmere%E2%80%9D%202009.pdf`,
    );
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is saved, never opened, where it could be a page of its own', async () => {
    const { get } = reportApp();
    const html = await get('/reports/rep-hostile/original');
    expect(html.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w%.-]+$/,
    );
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox;/);
    const word = await get('/reports/rep-self/original');
    expect(word.headers.get('content-type')).toMatch(/wordprocessingml/);
    expect(word.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  it('that is not kept is not there', async () => {
    const { get } = open({ openOriginal: async () => undefined });
    expect((await get('/reports/rep-lamps/original')).status).toBe(404);
  });
});
