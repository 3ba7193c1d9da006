import { describe, expect, it } from 'vitest';
import { inspectionDatesOf } from '../../../src/extract/facts/inspection-dates.ts';
import { openText } from '../open-text.ts';
import { inspectionOf } from './made-covers.ts';

const body = 'Children are safe. Leaders know their services well and act on what they learn.';
const opened = async (dates: string) =>
  openText(inspectionOf(`${body}\n\nReport published: 10 May 2023`, dates));

describe('the edition of a regime', () => {
  it('goes by the start of the inspection and not by publication', async () => {
    const { edition, recognised } = await opened('5 to 9 December 2022 and 14 to 15 February 2023');
    expect([edition?.key, recognised?.start, recognised?.end]).toEqual(['2018', '2022-12-05', '2023-02-15']);
  });

  it('is a later one when the inspection starts later', async () => {
    expect((await opened('6 to 10 March 2023')).edition?.key).toBe('2023');
  });

  it('stays unknown when the inspection starts before every edition', async () => {
    const { edition, recognised } = await opened('6 to 10 March 2006');
    expect([edition, recognised?.start]).toEqual([undefined, '2006-03-06']);
  });

  it.each([
    ['Inspection dates: 26 November 2018 to 7 December 2018', '2018-11-26', '2018-12-07'],
    ['Inspection date: 23 January 2017 – 16 February 2017', '2017-01-23', '2017-02-16'],
    ['Inspection dates: 4 October to 15 October 2021', '2021-10-04', '2021-10-15'],
    [
      'Assessment on site: 23 to 26 June 2025. Return received: 10 March 2025. Published: 17 October 2025',
      '2025-06-23',
      '2025-06-26',
    ],
    ['This letter summarises the visit to Fenwick on 14 and 15 May 2019.', '2019-05-14', '2019-05-15'],
    ['Ofsted inspected the services between 3 and 14 September 2012.', '2012-09-03', '2012-09-14'],
  ])('reads the days of “%s”', async (line, start, end) => {
    const { content } = await openText(`# Inspection of Fenwick\n\n${line}\n\n${body}`);
    const found = inspectionDatesOf(content);
    expect([found?.start, found?.end]).toEqual([start, end]);
  });

  it('takes neither an earlier inspection nor publication for this one', async () => {
    const { content } = await openText(
      `# Inspection of Fenwick\n\nDates of previous inspection: 23 to 27 May 2016\n\nReport published: 3 June 2017\n\n${body}`,
    );
    expect(inspectionDatesOf(content)).toBeUndefined();
  });
});
