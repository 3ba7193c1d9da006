import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/domain/find-dates.ts';

const isoOf = (text: string) =>
  findDates(text).map(({ iso, from }) => (from === undefined ? iso : `${from}..${iso}`));

describe('findDates', () => {
  it('reads dates as councils print them', () => {
    expect(isoOf('on 26TH August 2003 and 3 rd May 2013')).toEqual(['2003-08-26', '2013-05-03']);
    expect(isoOf('12/06/2024, June 5, 2024')).toEqual(['2024-06-12', '2024-06-05']);
  });

  it('reads a stretch of days as one date with its beginning', () => {
    expect(isoOf('27 April to 1 May 2026')).toEqual(['2026-04-27..2026-05-01']);
    expect(isoOf('15–26 June 2026')).toEqual(['2026-06-15..2026-06-26']);
    expect(isoOf('31 October 2022 to 11 November 2022')).toEqual(['2022-10-31..2022-11-11']);
  });

  it('reads a month with its year, and no day that the calendar lacks', () => {
    expect(isoOf('updated October 2013, signed 31 June 2013')).toEqual(['2013-10', '2013-06']);
  });

  it('gives the span of what is printed', () => {
    const text = 'Date: 11th November 2004.';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('11th November 2004');
  });
});
