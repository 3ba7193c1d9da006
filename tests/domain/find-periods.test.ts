import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/domain/find-periods.ts';

const periods = (text: string) => findPeriods(text).map((found) => found.period);

describe('findPeriods', () => {
  it('writes every form of a council year in one way', () => {
    expect(periods('2008/09, 2008-09, 2008–2009, 2008/2009')).toEqual([
      '2008/09',
      '2008/09',
      '2008/09',
      '2008/09',
    ]);
    expect(periods('from April 2012 – March 2013')).toEqual(['2012/13']);
  });

  it('takes a calendar year alone as itself', () => {
    expect(periods('on 3 March 2010')).toEqual(['2010']);
  });

  it('does not take a span of several years for a council year', () => {
    expect(periods('the strategy for 2008-13')).toEqual(['2008']);
    expect(periods('2008 to 2013')).toEqual(['2008', '2013']);
  });

  it('says where each stands', () => {
    const text = 'In 2011/12 and 2012/13';
    expect(findPeriods(text).map((found) => text.slice(found.start, found.end))).toEqual([
      '2011/12',
      '2012/13',
    ]);
  });

  it('takes a century turn', () => {
    expect(periods('1999/2000 and 1999/00')).toEqual(['1999/00', '1999/00']);
  });
});
