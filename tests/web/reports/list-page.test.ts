import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../../../src/domain/report-record.ts';
import { filterReports, readFilter } from '../../../src/web/reports/report-filter.ts';
import { reportApp } from '../../support/report-app.ts';
import { heldReports, hiddenWords } from '../../support/web-library.ts';
import { makeReport, p } from '../../support/web-reports.ts';

const titlesIn = (page: string) =>
  [...page.matchAll(/<h3 class="govuk-heading-s"><a[^>]*>([^<]*)</g)].map((match) => match[1]);
const choicesIn = (page: string, name: string) => {
  const select = new RegExp(`<select[^>]* name="${name}"[\\s\\S]*?</select>`).exec(page)?.[0] ?? '';
  return [...select.matchAll(/<option[^>]*>([^<]*)</g)].map((match) => match[1]);
};
const officer = { internal: true, bodies: [] };

describe('the list of reports', () => {
  it.each([
    ['words=wexcombe', 1],
    ['words=SELF+assessment+oldmere', 1],
    ['words=st+aldhelms', 1],
    ['words=letter-2009.pdf', 1],
    ['words=wexcombe+oldmere', 0],
    ['council=Oldmere+County+Council', 1],
    ['council=Oldmere', 0],
    ['regime=self-assessment', 1],
    ['inspectorate=cqc', 1],
    ['period=2013%2F14', 1],
    ['period=2013%2F14&inspectorate=cqc', 0],
    ['words=&council=&regime=', 3],
    ['elsewhere=1', 3],
  ])('is narrowed by %s to %i', async (asked, count) => {
    const page = await reportApp().text(`/reports?${asked}`);
    expect(titlesIn(page)).toHaveLength(count);
    if (count < 3) expect(page).toContain(`${count} of 3 reports found`);
    if (count === 0) expect(page).toContain('No report fits all of that');
  });

  it('offers what the reports that its reader may see have, and keeps what was chosen', async () => {
    const page = await reportApp().text('/reports?council=Oldmere+County+Council&words=a%22%3E%3Cb');
    expect(choicesIn(page, 'council')).toEqual([
      'All',
      'Oldmere County Council',
      'St. Aldhelm’s &amp; &lt;b&gt;Bold&lt;/b&gt; Council',
      'Wexcombe Borough Council',
    ]);
    expect(choicesIn(page, 'period')).toEqual(['All', '2013/14', '2008/09']);
    expect(page).toMatch(/<option value="Oldmere County Council" selected>/);
    expect(page).toContain('value="a&quot;&gt;&lt;b"');
    expect(page).not.toMatch(hiddenWords);
  });

  it('shows what it was narrowed by though no report has it', async () => {
    const page = await reportApp().text('/reports?council=Nope');
    expect(page).toContain('0 of 3 reports found');
    expect(page).toMatch(/<option value="Nope" selected>/);
    const classed = await reportApp({ audience: officer }).text('/reports?classification=Nope');
    expect(classed).toMatch(/<option value="Nope" selected>Nope</);
  });

  it('is narrowed by class and body only for those who see more than what is public', async () => {
    const held = [...heldReports, { ...heldReports[0]!, reportId: 'rep-body', body: 'adult-scrutiny' }];
    const open = await reportApp({ held }).text('/reports?classification=internal&body=cabinet');
    expect(titlesIn(open)).toHaveLength(4);
    expect(open).not.toMatch(/name="(?:classification|body)"/);
    const page = await reportApp({ held, audience: officer }).text('/reports?classification=internal');
    expect(titlesIn(page)).toEqual(['Quillfeather draft findings']);
    expect(choicesIn(page, 'classification')).toHaveLength(4);
    expect(page).toContain('>Internal: for officers only</p>');
    const byBody = await reportApp({ held, audience: officer }).text('/reports?body=adult-scrutiny');
    expect(titlesIn(byBody)).toHaveLength(1);
  });

  it('comes fifty a page, and keeps what narrows it from page to page', async () => {
    const held = Array.from({ length: 120 }, (_, at) =>
      makeReport({ reportId: `r-${at}`, file: `${at}.txt`, title: `Lamp ${at}`, blocks: [p('Lit.')] }),
    );
    const { text } = reportApp({ held });
    const second = await text('/reports?words=lamp&page=2');
    expect(titlesIn(second)).toEqual(Array.from({ length: 50 }, (_, at) => `Lamp ${at + 50}`));
    expect(second).toContain('Showing 51 to 100.');
    expect(second).toContain('href="/reports?words=lamp&amp;page=1"');
    expect(second).toContain('href="/reports?words=lamp&amp;page=3"');
    expect(titlesIn(await text('/reports?page=3'))).toHaveLength(20);
    for (const beyond of ['99', '-1', '0', 'x', '1.5'])
      expect(titlesIn(await text(`/reports?page=${beyond}`)).length).toBeGreaterThan(0);
  });

  it('says plainly that nothing is held', async () => {
    const page = await reportApp({ held: [] }).text('/reports?words=x');
    expect(page).toContain('No reports are held yet.');
    expect(page).not.toContain('<form');
  });
});

describe('words that are searched for', () => {
  it('stand in title, council or file, in any case, without accents and signs', () => {
    const summary = { ...heldReports[0]!, file: 'Café_2009-é.pdf' } as ReportSummary;
    const found = (words: string) =>
      filterReports([summary], readFilter(new URLSearchParams({ words }))).length;
    for (const words of ['cafe', 'CAFÉ', 'assessment wexcombe', '  2008/09  ', 'adult: social'])
      expect(found(words)).toBe(1);
    for (const words of ['tea', 'wexcombe tea', '😀', '../']) expect(found(words)).toBe(0);
  });
});
