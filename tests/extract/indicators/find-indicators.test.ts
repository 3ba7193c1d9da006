import { describe, expect, it } from 'vitest';
import { findIndicators } from '../../../src/extract/indicators/find-indicators.ts';
import { openText } from '../open-text.ts';
import { coverOfCqc, ilacs } from '../paper-texts.ts';

const assessed = (body: string) => `# Adult Social Care Self-Assessment 2013/14

Ashmere City Council

Period covered: 1 April 2013 to 31 March 2014

## Choice and control

${body}
`;

const indicators = async (words: string, fileName?: string) =>
  findIndicators(await openText(words, fileName));

describe('indicators in a table', () => {
  it('have a value with its quartile for each year, and a trend; blank cells stay blank', async () => {
    const [first, second, ...rest] = await indicators(
      assessed(`| Ref | What is measured | 2012/13 | 2012/13 Quartile | 2013/14 | 2013/14 Quartile | Trend |
| --- | --- | --- | --- | --- | --- | --- |
| 1B | Control over daily life | 76.0% | Second | | Third | ↓ |
| 2A (i) | Admissions per 100,000 population | 22.5 | Bottom | Not collected | | |`),
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      code: '1B',
      set: 'ascof-domains',
      theme: 'Choice and control',
      trend: '↓',
    });
    expect(first?.label).toBe('Control over daily life');
    expect(first?.values).toEqual([
      { period: '2012/13', printed: '76.0%', value: 76, unit: '%', quartile: 'Second' },
      { period: '2013/14', printed: '', value: null, quartile: 'Third' },
    ]);
    expect(second?.values).toEqual([
      { period: '2012/13', printed: '22.5', value: 22.5, unit: 'per 100,000 population', quartile: 'Bottom' },
      { period: '2013/14', printed: 'Not collected', value: null },
    ]);
    expect(second?.trend).toBeUndefined();
  });

  it('take no value from columns of targets and of others', async () => {
    const [found] = await indicators(
      coverOfCqc(`| Indicator | 2007/08 | 2008/09 | Target 2009/10 | England 2008/09 | Similar councils |
| --- | --- | --- | --- | --- | --- |
| NI 135 – Carers with a service | n/a | 16.0% | 22% | 21% | 19% |
| NI 130 – Self directed support | 2% | 6.3% | 15% | 11% | 9% |`),
    );
    expect(found).toMatchObject({ code: 'NI 135', label: 'Carers with a service', set: 'ni' });
    expect(found?.values).toEqual([
      { period: '2007/08', printed: 'n/a', value: null },
      { period: '2008/09', printed: '16.0%', value: 16, unit: '%' },
    ]);
  });

  it('read a wide head over the columns that it covers', async () => {
    const page = `<html><body><main><h1>Adult Social Care Self-Assessment 2013/14</h1><p>Ashmere City Council</p>
<p>Period covered: 1 April 2013 to 31 March 2014</p><h2>Keeping safe</h2>
<table><thead><tr><th rowspan="2">Indicator</th><th rowspan="2">Measure</th><th colspan="2">2012/13</th><th colspan="2">2013/14</th></tr>
<tr><th>Value</th><th>Quartile</th><th>Value</th><th>Quartile</th></tr></thead>
<tbody><tr><td>4A</td><td>People who feel safe</td><td>65.3%</td><td>Second</td><td>64.8%</td><td>Third</td></tr>
<tr><td>4B</td><td>Services help</td><td>79.9%</td><td>Third</td><td>85.2%</td><td>Top</td></tr></tbody></table></main></body></html>`;
    const found = await indicators(page, 'report.html');
    expect(
      found.map(({ code, values }) => [
        code,
        values.map(({ period, value, quartile }) => [period, value, quartile]),
      ]),
    ).toEqual([
      [
        '4A',
        [
          ['2012/13', 65.3, 'Second'],
          ['2013/14', 64.8, 'Third'],
        ],
      ],
      [
        '4B',
        [
          ['2012/13', 79.9, 'Third'],
          ['2013/14', 85.2, 'Top'],
        ],
      ],
    ]);
  });

  it('are in no set outside the years for which it was valid, nor where the code is the council’s own', async () => {
    const found = await indicators(
      coverOfCqc(`| Indicator | 2007/08 | 2008/09 |
| --- | --- | --- |
| D40 – Reviews (kept locally) | 70% | 63% |
| Local 4 | 12 | 14 |
| NI 125 – Rehabilitation | 80% | 84% |`),
    );
    expect(found.map(({ code, set }) => [code, set])).toEqual([
      ['D40', undefined],
      ['Local 4', undefined],
      ['NI 125', 'ni'],
    ]);
  });

  it('are not made of a table that names no codes', async () => {
    expect(
      await indicators(
        ilacs('| Team | 2023 | 2024 |\n| --- | --- | --- |\n| Duty | 12 | 9 |\n| Review | 4 | 5 |'),
      ),
    ).toEqual([]);
  });
});

describe('indicators in a list', () => {
  it('have no value where none is printed, and tell that they must improve where the lead-in says so', async () => {
    const found = await indicators(
      coverOfCqc(
        '3.1 The Council must improve these indicators:\n\n- NI 130 – Self directed support;\n- NI 135 – Carers with a service.',
      ),
    );
    expect(
      found.map(({ code, label, set, values, mustImprove }) => [code, label, set, values, mustImprove]),
    ).toEqual([
      ['NI 130', 'Self directed support', 'ni', [], true],
      ['NI 135', 'Carers with a service', 'ni', [], true],
    ]);
  });

  it('have the figures that are printed with their years', async () => {
    const [found] = await indicators(
      coverOfCqc(
        '3.1 Two figures moved:\n\n- NI 132 – Timely assessments: 78.1% in 2007/08 and 71.4% in 2008/09',
      ),
    );
    expect(found?.values).toEqual([
      { period: '2007/08', printed: '78.1%', value: 78.1, unit: '%' },
      { period: '2008/09', printed: '71.4%', value: 71.4, unit: '%' },
    ]);
    expect(found?.mustImprove).toBeUndefined();
  });

  it('are none where a code is only mentioned in passing', async () => {
    expect(await indicators(coverOfCqc('3.1 A fall in NI 132 is put down to a new system.'))).toEqual([]);
  });
});
