import { describe, expect, it } from 'vitest';
import { messagesIn } from './oddities-in.ts';

const table = `| Ref | Measure | 2012/13 | 2012/13 Quartile | 2013/14 | 2013/14 Quartile |
| --- | --- | --- | --- | --- | --- |
| 1C | People who direct their own support | 41.4% | Third | 52.3% | Third |
| 2A (ii) | Lasting moves to nursing homes per 100,000 (65+) | 610.2 | Second | 702.4 | Third |
| 2C (i) | Late discharges from hospital per 100,000 | 7.1 | Second | 9.8 | Third |
| 2C (ii) | Late discharges caused by social services per 100,000 | 2.2 | Second | 2.6 | Second |
`;
const against = (sentences: string) =>
  messagesIn('text-against-table', `# Care in Ashmere\n\n${table}\n\n${sentences}\n`);

describe('a sentence about a measure', () => {
  it('that says the other direction is told with both values', async () => {
    expect(await against('Late discharges caused by social services have fallen in the year.')).toEqual([
      'The text says a fall; the table shows a rise, 2.2 to 2.6: 2C (ii).',
    ]);
  });

  it('that calls a large change slight is told', async () => {
    expect(await against('Moves to nursing homes (2A, part 2) increased slightly.')).toEqual([
      'The text calls a rise slight that is 610.2 to 702.4 in the table (15%): 2A (ii).',
    ]);
  });

  it('that gives another figure is told, one that rounds is told once', async () => {
    expect(await against('ASCOF 1C rose from 41% in 2012-13 to 58% in 2013-14.')).toEqual([
      'The text gives 41% and 58% for 1C; the table has 41.4% and 52.3%.',
    ]);
    expect(
      await against('ASCOF 1C rose from 41% in 2012-13 to 52% in 2013-14. For 1C that is from 41% to 52%.'),
    ).toEqual(['The text rounds figures that the table prints more exactly: 1C.']);
  });

  it('that agrees, or speaks of ranks, plans, averages or other years, is in order', async () => {
    for (const sentence of [
      'ASCOF 1C rose from 41.4% to 52.3%.',
      'Late discharges caused by social services increased.',
      'Late discharges caused by social services should have fallen.',
      'Nationally, late discharges caused by social services have fallen.',
      'Late discharges caused by social services have fallen in 2016/17.',
      'On 2C (ii), the council has dropped to the second quartile.',
      'Discharges have fallen.',
    ])
      expect([sentence, await against(sentence)]).toEqual([sentence, []]);
  });
});
