import { describe, expect, it } from 'vitest';
import { coverOn } from '../facts/made-covers.ts';
import { odditiesIn } from './oddities-in.ts';

const blanks = async (text: string) =>
  (await odditiesIn(`# Care in Ashmere\n\n${text}`))
    .filter(({ type }) => type === 'blank-value')
    .map(({ message }) => message);

describe('a blank cell', () => {
  it('in a column that the other rows fill is told by its row and column', async () => {
    const text =
      '| Area | Grade |\n| --- | --- |\n| Health | Good |\n| Work | Good |\n| Home |  |\n| Safety | Fair |\n| Dignity | Good |\n';
    expect(await blanks(text)).toEqual([]);
    const years =
      '| Area | 2007/08 | 2008/09 |\n| --- | --- | --- |\n| Health | Good | Good |\n| Work | Good | Good |\n| Home | Fair |  |\n| Safety | Fair | Good |\n';
    expect(await blanks(years)).toEqual([
      '“Home” has no value under “2008/09”, where the other rows have one.',
    ]);
  });

  it('among answers counts though its row is otherwise empty', async () => {
    const text =
      '| Other implications | Yes/No | Paragraphs |\n| --- | --- | --- |\n| Equality | Yes | 4.1 |\n| Policy | No |  |\n| Crime |  |  |\n| Climate | No |  |\n';
    expect(await blanks(text)).toEqual([
      '“Crime” has no value under “Yes/No”, where the other rows have one.',
    ]);
  });

  it('after the label of an implication is told where the other lines say something', async () => {
    const found = async (words: string) =>
      (await odditiesIn(coverOn(`## 10. Other implications\n\n${words}`)))
        .filter(({ type }) => type === 'blank-value')
        .map(({ message }) => message);
    const lines = '10.1 Climate change: none.\n\n10.2 Crime and disorder:\n\n10.3 Risk: small.';
    expect(await found(lines)).toEqual(['Nothing is printed after “Crime and disorder”.']);
    expect(await found(lines.replace('disorder:', 'disorder: none.'))).toEqual([]);
  });

  it('in a column that few rows fill, or in a total row, is in order', async () => {
    const notes =
      '| Area | Score | Adviser |\n| --- | --- | --- |\n| Health | 3 | Fenwick |\n| Work | 2 |  |\n| Home | 3 |  |\n| Total | 8 |  |\n';
    expect(await blanks(notes)).toEqual([]);
  });

  it('for a measure whose figure the text gives cites the sentence', async () => {
    const text =
      '| Ref | Measure | 2012/13 | 2013/14 |\n| --- | --- | --- | --- |\n| 4A | People who feel safe | 61.2% | 63.0% |\n| 4B | People helped to feel safe | 80.1% | 82.2% |\n| L9 | Enquiries closed within forty days |  | n/a |\n| L8 | Enquiries opened within forty hours |  |  |\n\nA quarter of enquiries were opened within forty hours in both years.\n';
    const found = (await odditiesIn(`# Care in Ashmere\n\n${text}`)).filter(
      ({ type }) => type === 'blank-value',
    );
    expect(found.map(({ message }) => message)).toEqual([
      '“L8” has no value under “2012/13” and “2013/14”, but the text gives one.',
    ]);
    expect(found[0]!.citations.at(-1)!.quote).toMatch(/^A quarter of enquiries/);
  });
});

describe('a trend column', () => {
  const table = (...trends: string[]) =>
    `| Ref | Measure | 2012/13 | 2013/14 | Trend |\n| --- | --- | --- | --- | --- |\n${trends
      .map((trend, at) => `| ${at + 1}B | Measure ${'xyz'[at]} | 40.0% | 5${at}.0% | ${trend} |`)
      .join('\n')}\n`;

  it('that is filled in one table and blank in another is told once', async () => {
    const text = `${table('→', '↑')}\n\n## Theme 2\n\n${table('', '')}`;
    expect(await blanks(text)).toEqual([
      '“Trend” is filled in one table and blank in another table, and a level arrow stands beside values that changed.',
    ]);
  });

  it('that is filled throughout, or nowhere, is in order', async () => {
    expect(await blanks(`${table('↑', '↑')}\n\n## Theme 2\n\n${table('↑', '↑')}`)).toEqual([]);
    expect(await blanks(`${table('', '')}\n\n## Theme 2\n\n${table('', '')}`)).toEqual([]);
  });
});
