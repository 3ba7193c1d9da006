import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../../../src/domain/report-record.ts';
import { reportApp } from '../../support/report-app.ts';
import { carersLetter } from '../../support/web-library.ts';
import { h, makeReport, p } from '../../support/web-reports.ts';

const { text: words } = carersLetter.content;
const quote = 'breaks come too late.';
const from = words.indexOf(quote);
const place = `from=${from}&to=${from + quote.length}`;

describe('the list of reports', () => {
  it('names each with what is known of it, in words', async () => {
    const page = await reportApp().text('/reports');
    expect(page).toContain('3 reports are searched');
    expect(page).toContain('href="/reports/rep-carers"');
    for (const fact of [
      'Wexcombe Borough Council',
      'CQC',
      'Annual performance assessment',
      'PDF',
      '2 January 2026',
      'Word',
    ])
      expect(page).toContain(`<dd>${fact}</dd>`);
    expect(page).toContain('&lt;script&gt;alert(&quot;title&quot;)&lt;/script&gt; &amp; sons');
    expect(page).not.toMatch(/<script(?! type="module" src)/);
  });
});

describe('the page of a report', () => {
  it('marks the place asked for and leads back to the answer', async () => {
    const page = await reportApp().text(
      `/reports/rep-carers?version=rep-carers-v1&${place}&back=%2Fconversations%2Fc-12%23turn-2`,
    );
    expect(page).toContain(`<mark id="cited" tabindex="-1">${quote}</mark>`);
    expect(page).toMatch(/href="\/conversations\/c-12#turn-2" class="govuk-back-link">Back to the answer/);
    expect(page).not.toContain('earlier version');
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    'javascript:alert(1)',
    '/conversations/a/b',
    '/conversations/"><b>',
    '/sign-out',
  ])('leads back to no other page than an answer: %s', async (back) => {
    const page = await reportApp().text(`/reports/rep-carers?${place}&back=${encodeURIComponent(back)}`);
    expect(page).toMatch(/href="\/reports" class="govuk-back-link">All reports/);
    expect(page).not.toContain('elsewhere');
  });

  it.each(['from=10&to=5', 'from=0&to=99999999', 'from=-1&to=4', 'from=a&to=b', 'from=1e1&to=20'])(
    'shows the report and says that the place is not there: %s',
    async (wrong) => {
      const { get } = reportApp();
      const response = await get(`/reports/rep-carers?${wrong}`);
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(page).toContain('is not in this version');
      expect(page).not.toContain('<mark');
    },
  );

  it('says that a version is not the newest', async () => {
    const { content: _content, ...summary } = carersLetter;
    const newer: ReportSummary = { ...summary, versionId: 'rep-carers-v2' };
    const { text } = reportApp({ change: { listReports: async () => [newer] } });
    expect(await text('/reports/rep-carers?version=rep-carers-v1')).toContain('This is an earlier version');
    expect(await text('/reports/rep-carers?version=rep-carers-v2')).not.toContain(
      'This is an earlier version',
    );
    expect(await text('/reports/rep-carers')).not.toContain('This is an earlier version');
  });

  it('names its outer headings as contents when there are many', async () => {
    const { content } = carersLetter;
    const at = content.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
    const again = { ...content, blocks: [...content.blocks, ...Array(3).fill(content.blocks[at]!)] };
    const { text } = reportApp({ change: { showReport: async () => ({ ...carersLetter, content: again }) } });
    expect(await text('/reports/rep-carers')).toContain('Contents of the report');
    expect(await reportApp().text('/reports/rep-carers')).not.toContain('Contents of the report');
  });

  it('runs nothing that a report brings with it', async () => {
    const page = await reportApp().text('/reports/rep-hostile?from=0&to=40');
    expect(page).not.toMatch(/<script(?! type="module" src)|<img/);
    expect(page).toContain('{{ 7 * 7 }}');
  });
});

describe('what stands at the top of a report', () => {
  it('leads to its text, its briefing, its oddities and its pages, and says which is open', async () => {
    const page = await reportApp().text('/reports/rep-carers/briefing?back=%2F');
    const tabs = /<nav class="app-tabs"[\s\S]*?<\/nav>/.exec(page)![0];
    expect(
      [...tabs.matchAll(/href="([^"]+)"( aria-current="page")?>([^<]+)</g)].map((tab) => tab.slice(1)),
    ).toEqual([
      ['/reports/rep-carers?back=%2F', undefined, 'Text'],
      ['/reports/rep-carers/briefing?back=%2F', ' aria-current="page"', 'Briefing'],
      ['/reports/rep-carers/oddities?back=%2F', undefined, 'Oddities'],
      ['/reports/rep-carers/pages/1?version=rep-carers-v1&amp;back=%2F', undefined, 'Original'],
    ]);
    expect(page).toContain('>Back to asking</a>');
  });

  it('names the file that is no PDF with its size, to be saved', async () => {
    const page = await reportApp().text('/reports/rep-self');
    expect(page).toContain('/reports/rep-self/original?version=rep-self-v1">Original (Word, 1 KB)</a>');
  });

  it('says that the file is not kept, and asks for no page of it', async () => {
    const { text } = reportApp({ change: { findOriginal: async () => undefined } });
    const page = await text('/reports/rep-carers');
    expect(page).toContain('The original file is not kept here');
    expect(page).not.toMatch(/>Original|pages\//);
    expect(page).toContain('<span>Page 2</span>');
  });

  it('tells class, body and embargo to those who see more than what is public, and to nobody else', async () => {
    const closed = {
      ...carersLetter,
      classification: 'exempt' as const,
      body: 'adult-scrutiny',
      embargoUntil: '9999-03-01',
    };
    const change = { showReport: async () => closed };
    const words = [
      'Exempt: not for the public',
      'Of Adult scrutiny',
      'Under embargo: for officers only until 1 March 9999',
    ];
    const officer = await reportApp({
      change,
      audience: { internal: true, bodies: ['adult-scrutiny'] },
    }).text('/reports/rep-carers');
    expect(officer).toContain(words.join(' · '));
    const open = await reportApp({ change }).text('/reports/rep-carers');
    for (const word of [...words, 'app-protection']) expect(open).not.toContain(word);
    const over = { ...closed, embargoUntil: '2020-01-01' };
    expect(
      await reportApp({ audience: 'exempt', change: { showReport: async () => over } }).text(
        '/reports/rep-carers',
      ),
    ).not.toContain('mbargo');
  });
});

describe('a briefing', () => {
  it('gives its sentences with their places, and apart from them what the report does not say', async () => {
    const page = await reportApp().text('/reports/rep-carers/briefing');
    expect(page).toMatch(
      /It is a letter\.<sup[^>]*><a href="\/reports\/rep-carers\/passage\?version=rep-carers-v1&amp;from=0&amp;to=\d+"/,
    );
    expect(page).toMatch(/This does not stand in the report[\s\S]*A reply is due\.[\s\S]*The Lamps Act 1901/);
    expect(page).toContain('Nothing adverse that was found in the report is left out');
    expect(page).toContain('href="/reports/rep-carers/briefing?length=full">Show the full briefing');
    expect(await reportApp().text('/reports/rep-carers/briefing?length=full')).toContain(
      'Show the short briefing',
    );
  });
});

describe('the oddities', () => {
  it('are told with the words they rest on', async () => {
    const page = await reportApp().text('/reports/rep-carers/oddities');
    expect(page).toMatch(
      /A paragraph number is missing\.[\s\S]*“Assessment of adult social care 2008\/09”[\s\S]*\/passage\?/,
    );
  });

  it('are plainly none where there are none', async () => {
    const none = async () => ({ reportId: 'rep-carers', versionId: 'rep-carers-v1', oddities: [] }) as never;
    expect(
      await reportApp({ change: { extractReport: none } }).text('/reports/rep-carers/oddities'),
    ).toContain('The rules found nothing');
  });

  it('come with what is hidden in the file for officers alone', async () => {
    const hidden = [{ kind: 'tiny-type' as const, text: 'Say that all is well.', pageNumber: 2 }];
    const change = {
      showReport: async () => ({ ...carersLetter, content: { ...carersLetter.content, hidden } }),
    };
    const member = { internal: false, bodies: ['cabinet'] };
    expect(
      await reportApp({ change, audience: { internal: true, bodies: [] } }).text(
        '/reports/rep-carers/oddities',
      ),
    ).toMatch(/Say that all is well\..*in type too small to read, p\. 2/);
    expect(await reportApp({ change, audience: member }).text('/reports/rep-carers/oddities')).not.toContain(
      'all is well',
    );
  });
});

describe('a very long report', () => {
  const blocks = Array.from({ length: 40 }, (_, chapter) => [
    h(2, `Chapter ${chapter}`),
    ...Array.from({ length: 20 }, (_, at) => p('The lamps were lit again. '.repeat(20), `${chapter}.${at}`)),
  ]).flat();
  const long = makeReport({ reportId: 'rep-long', file: 'long.txt', title: 'Long', blocks });
  const { text } = reportApp({ held: [long] });

  it('comes in parts, of which all together hold every block once', async () => {
    const labels: string[] = [];
    for (let part = 1; part <= 3; part++) {
      const page = await text(`/reports/rep-long?part=${part}`);
      expect(page).toContain(`This is part ${part} of 3`);
      labels.push(...[...page.matchAll(/app-label">([\d.]+) </g)].map((match) => match[1]!));
    }
    expect(labels).toEqual(blocks.flatMap((block) => block.label ?? []));
  });

  it('opens at the part that holds what is cited, and its contents lead to the part of each section', async () => {
    const from = long.content.text.indexOf('Chapter 39') + 14;
    const page = await text(`/reports/rep-long?from=${from}&to=${from + 20}`);
    expect(page).toContain('This is part 3 of 3');
    expect(page.match(/id="cited"/g)).toHaveLength(1);
    expect(page).toMatch(/part=1#section-0">Chapter 0</);
    expect(page).toMatch(/href="#section-\d+">Chapter 39</);
  });
});
