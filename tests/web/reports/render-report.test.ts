import { describe, expect, it } from 'vitest';
import type { ReportVersion } from '../../../src/domain/report-record.ts';
import { renderReport } from '../../../src/web/reports/render-report.ts';
import { carersLetter, hostileReport } from '../../support/web-library.ts';
import { h, li, makeReport, p, table } from '../../support/web-reports.ts';

const unescaped: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => unescaped[entity]!);

function markedIn(html: string): string[] {
  return [...html.matchAll(/<mark[^>]*>([\s\S]*?)<\/mark>/g)].map((match) => plain(match[1]!));
}

/** Text without what stands between blocks, rows and cells. */
function withoutJoins({ content }: ReportVersion, from: number, to: number): string {
  const held = content.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [{ startChar: block.startChar, endChar: block.endChar }],
  );
  return held
    .map((span) =>
      content.text.slice(
        Math.max(span.startChar, from),
        Math.min(span.endChar, Math.max(to, span.startChar)),
      ),
    )
    .join('');
}

describe('the text of a report', () => {
  const html = renderReport(carersLetter.content);

  it('keeps headings in order, printed labels, nested lists with their markers, tables with headers and pages', () => {
    expect(html).toMatch(/<h2 id="section-0">Assessment of adult social care 2008\/09<\/h2>/);
    expect(html).toMatch(/<h3 id="section-2">What the Commission found<\/h3>/);
    expect(html).toContain('<span class="app-label">4.6 </span>');
    expect(html).toMatch(/that is:<\/span><\/div><ul class="app-list" role="list"><li>.*– <\/span>/);
    expect(html).toContain('<thead><tr><td></td><th scope="col">Measure</th>');
    expect(html).toContain('<td>Carers given a break</td><td></td><td>612</td>');
    expect(html.match(/id="page-\d"/g)).toEqual(['id="page-1"', 'id="page-2"', 'id="page-3"']);
    expect(html).not.toContain('<mark');
  });

  it('loses not a word', () => {
    const words = (text: string) => text.replace(/[\s|]+/g, '');
    expect(words(plain(html.replace(/<div class="app-page"[^>]*>.*?<\/div>/g, '')))).toBe(
      words(carersLetter.content.text),
    );
  });

  it('never skips a level of heading, whatever the report does', () => {
    const { content } = makeReport({
      reportId: 'r',
      file: 'r.txt',
      title: 'R',
      blocks: [h(3, 'Third'), h(9, 'Ninth'), h(1, 'First'), h(2, 'Second'), p('End')],
    });
    expect([...renderReport(content).matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual([
      '2',
      '3',
      '2',
      '3',
    ]);
  });

  it('puts the cells of a short or merged row in their columns', () => {
    const { content } = makeReport({
      reportId: 'r',
      file: 'r.txt',
      title: 'R',
      blocks: [
        {
          kind: 'table',
          headerRows: 1,
          rows: [[{ text: 'A' }, { text: 'B', columnSpan: 2 }], [{ text: 'x', header: true }]],
        },
      ],
    });
    expect(renderReport(content)).toContain(
      '<th scope="col">A</th><th scope="col" colspan="2">B</th></tr></thead><tbody><tr><th scope="row">x</th><td></td><td></td></tr>',
    );
  });

  it('writes what a report prints as words, never as HTML', () => {
    const written = renderReport(hostileReport.content, {
      startChar: 0,
      endChar: hostileReport.content.text.length,
    });
    expect(written).not.toMatch(/<(?:script|img)/);
    expect(written.match(/<ul/g)).toHaveLength(1);
  });
});

describe('what is cited', () => {
  it('is marked to the letter, for spans that begin and end anywhere', () => {
    for (const report of [carersLetter, hostileReport]) {
      const { length } = report.content.text;
      for (let from = 0; from < length; from += 7) {
        for (const to of [from + 1, from + 23, from + 160, length]) {
          if (to > length) continue;
          const marks = markedIn(renderReport(report.content, { startChar: from, endChar: to }));
          expect(marks.join('')).toBe(withoutJoins(report, from, to));
        }
      }
    }
  });

  it('crosses labels, blocks and cells, and only its first mark can be linked to', () => {
    const { text } = carersLetter.content;
    const span = { startChar: text.indexOf('Measure'), endChar: text.indexOf('612') + 3 };
    const html = renderReport(carersLetter.content, span);
    expect(markedIn(html)).toEqual([
      'Measure',
      '2007/08',
      '2008/09',
      '1B',
      'People who chose their own support',
      '31%',
      '44%',
      '2C',
      'Carers given a break',
      '612',
    ]);
    expect(html.match(/id="cited"/g)).toHaveLength(1);
    expect(html).toContain('<mark id="cited" tabindex="-1">Measure</mark>');
  });

  it('leaves every other word as it was', () => {
    const bare = renderReport(carersLetter.content);
    const marked = renderReport(carersLetter.content, { startChar: 40, endChar: 700 });
    expect(marked.replace(/<\/?mark[^>]*>/g, '')).toBe(bare);
  });
});

describe('a hundred pages', () => {
  it('are written at once', () => {
    const blocks = Array.from({ length: 100 }, (_, page) => [
      h(2, `Chapter ${page}`, page + 1),
      ...Array.from({ length: 30 }, (_, at) =>
        p('Carers & others waited for “a while”. '.repeat(8), `${page}.${at}`, page + 1),
      ),
      li('one'),
      li('two', 1),
      table(['A', 'B'], ...Array.from({ length: 20 }, () => ['x', 'y'])),
    ]).flat();
    const { content } = makeReport({ reportId: 'r', file: 'r.pdf', title: 'R', blocks, pageCount: 100 });
    renderReport(content);
    const before = process.cpuUsage();
    const html = renderReport(content, { startChar: 100_000, endChar: 100_400 });
    // Time of this process, for others may be busy; many times what it takes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    expect(html).toContain('id="page-100"');
  });
});
