import { describe, expect, it } from 'vitest';
import { reportApp } from '../../support/report-app.ts';
import { carersLetter, hostileReport } from '../../support/web-library.ts';

const { text: words } = carersLetter.content;
const placeOf = (quote: string) => {
  const from = words.indexOf(quote);
  return `/reports/rep-carers/passage?version=rep-carers-v1&from=${from}&to=${from + quote.length}`;
};
const marked = (page: string) => [...page.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map((match) => match[1]);
const boxes = (page: string) => page.match(/<div class="app-excerpt__(?:beside|cited)">/g);

describe('a passage', () => {
  it('is what is cited, marked, with the block before and the block after, whose words, and where to read on', async () => {
    const page = await reportApp().text(placeOf('breaks come too late.'));
    expect(marked(page)).toEqual(['breaks come too late.']);
    expect(boxes(page)).toHaveLength(3);
    expect(page).toMatch(/<p class="app-excerpt__heading">What the Commission found<\/p>/);
    expect(page).toContain('do three things by March');
    expect(page).not.toContain('offer every carer a check');
    expect(page).toMatch(
      /<h1 [^>]*tabindex="-1"><span[^>]*>Wexcombe Borough Council, [^<]*<\/span>Para 4\.6, p\. 1<\/h1>/,
    );
    expect(page).toContain('The inspectorate’s own words');
    expect(page).toMatch(
      /href="\/reports\/rep-carers\?version=rep-carers-v1&amp;from=\d+&amp;to=\d+#cited">Read it in the report/,
    );
    expect(page).toMatch(
      /href="\/reports\/rep-carers\/pages\/1\?version=[^"]*#cited-box">See page 1 as it is printed/,
    );
  });

  it('is, asked for as a part of another page, just what stands in this one, under a heading of a lower level', async () => {
    const { get, text } = reportApp();
    const response = await get(placeOf('breaks come too late.'), { 'x-fragment': '1' });
    const part = await response.text();
    expect(part.trim()).toMatch(
      /^<section class="app-passage" id="passage" data-passage [\s\S]*<\/section>$/,
    );
    expect(part).toContain('<h2 class="govuk-heading-m" id="passage-heading" tabindex="-1">');
    const inner = (html: string) => html.replace(/<(\/?)h[12]/g, '<$1h');
    expect(inner(await text(placeOf('breaks come too late.')))).toContain(inner(part.trim()));
    expect(response.headers.get('vary')).toMatch(/x-fragment/i);
    expect(part.match(/ id="/g)).toHaveLength(3);
  });

  it('of a table is its header, the row and the rows next to it', async () => {
    const page = await reportApp().text(placeOf('612'));
    expect(marked(page)).toEqual(['612']);
    expect(page).toContain('<th scope="col">Measure</th>');
    expect(page).toContain('People who chose their own support');
  });

  it('knows the way back to the answer, and takes it along', async () => {
    const page = await reportApp().text(
      `${placeOf('breaks come too late.')}&back=%2Fconversations%2Fc-1%23turn-1`,
    );
    expect(page).toContain('href="/conversations/c-1#turn-1" class="govuk-back-link">Back to the answer');
    expect(page.match(/back=%2Fconversations%2Fc-1%23turn-1/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it('leads to no picture where the file is not kept', async () => {
    const { text } = reportApp({ change: { findOriginal: async () => undefined } });
    expect(await text(placeOf('612'))).not.toContain('as it is printed');
  });

  it.each(['', 'from=5', 'from=9&to=9', 'from=0&to=99999999', 'from=a&to=b'])(
    'is not there where the address names no place: %s',
    async (asked) => {
      const { get } = reportApp();
      expect((await get(`/reports/rep-carers/passage?${asked}`)).status).toBe(404);
    },
  );

  it('runs nothing that a report brings with it', async () => {
    const { length } = hostileReport.content.text;
    for (const headers of [{}, { 'x-fragment': '1' }]) {
      const page = await reportApp().text(`/reports/rep-hostile/passage?from=0&to=${length}`, headers);
      expect(page).not.toMatch(/<script(?! type="module" src)|<img/);
      expect(page).toContain('&lt;script&gt;alert(&quot;cell&quot;)');
    }
  });
});
