import { describe, expect, it } from 'vitest';
import { fitsPeriod } from '../../src/retrieve/fits-period.ts';

const letter = { periods: ['2008/09'], years: [2009] };

describe('fitsPeriod', () => {
  it('fits the council year that a report judges', () => {
    expect(fitsPeriod('2008/09', letter)).toBe(true);
  });

  it.each(['2008', '2009'])('fits %s, one of the two calendar years of that council year', (year) => {
    expect(fitsPeriod(year, { periods: ['2008/09'], years: [] })).toBe(true);
  });

  it.each(['2007', '2010', '2007/08', '2009/10'])('does not fit the neighbouring %s', (period) => {
    expect(fitsPeriod(period, letter)).toBe(false);
  });

  it('fits the year of a meeting, though another year is judged', () => {
    expect(fitsPeriod('2010', { periods: ['2008/09'], years: [2010] })).toBe(true);
  });

  it('does not take a council year for judged because the letter is dated in it', () => {
    expect(fitsPeriod('2009/10', { periods: [], years: [2009, 2010] })).toBe(false);
  });

  it('fits a calendar year judged, but not a council year that begins in it', () => {
    expect(fitsPeriod('2009', { periods: ['2009'], years: [] })).toBe(true);
    expect(fitsPeriod('2009/10', { periods: ['2009'], years: [] })).toBe(false);
  });

  it('carries a council year over the century', () => {
    expect(fitsPeriod('2000', { periods: ['1999/00'], years: [] })).toBe(true);
    expect(fitsPeriod('1900', { periods: ['1999/00'], years: [] })).toBe(false);
  });

  it('fits nothing where a report tells no time', () => {
    expect(fitsPeriod('2009', { periods: [], years: [] })).toBe(false);
  });
});
