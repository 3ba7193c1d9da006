import { describe, expect, it } from 'vitest';
import type { ReportSummary } from '../../src/domain/report-record.ts';
import { carersLetter } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';

const { text: words } = carersLetter.content;
const quote = 'breaks come too late.';
const from = words.indexOf(quote);
const place = `from=${from}&to=${from + quote.length}`;

describe('the list of reports', () => {
  it('names each with what is known of it, in words', async () => {
    const page = await webApp().text('/reports');
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
    expect(page).not.toContain('<script');
  });
});

describe('the page of a report', () => {
  it('marks the place asked for and leads back to the answer', async () => {
    const page = await webApp().text(
      `/reports/rep-carers?version=rep-carers-v1&${place}&q=What+of+carers%3F`,
    );
    expect(page).toContain(`<mark id="cited" tabindex="-1">${quote}</mark>`);
    expect(page).toMatch(/href="\/\?q=What\+of\+carers%3F" class="govuk-back-link">Back to the answer/);
    expect(page).not.toContain('earlier version');
  });

  it.each(['from=10&to=5', 'from=0&to=99999999', 'from=-1&to=4', 'from=a&to=b', 'from=1e1&to=20'])(
    'shows the report and says that the place is not there: %s',
    async (wrong) => {
      const { get } = webApp();
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
    const { text } = webApp({ listReports: async () => [newer] });
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
    const { text } = webApp({ showReport: async () => ({ ...carersLetter, content: again }) });
    expect(await text('/reports/rep-carers')).toContain('Contents of the report');
    expect(await webApp().text('/reports/rep-carers')).not.toContain('Contents of the report');
  });

  it('runs nothing that a report brings with it', async () => {
    const page = await webApp().text('/reports/rep-hostile?from=0&to=40');
    expect(page).not.toMatch(/<(?:script|img)/);
    expect(page).toContain('{{ 7 * 7 }}');
  });
});
