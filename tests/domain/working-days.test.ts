import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../src/domain/bank-holidays.ts';
import { addTime, isWorkingDay, lastWorkingDay } from '../../src/domain/working-days.ts';

describe('working days of England and Wales', () => {
  it.each([
    ['2000-04-21', 'Good Friday 2000'],
    ['2003-04-21', 'Easter Monday 2003'],
    ['2008-03-21', 'an early Good Friday'],
    ['2011-04-25', 'a late Easter Monday'],
    ['2024-04-01', 'Easter Monday 2024'],
    ['2005-05-02', 'the first Monday in May'],
    ['2004-08-30', 'the last Monday in August'],
    ['2005-01-03', 'New Year on a Saturday'],
    ['2012-01-02', 'New Year on a Sunday'],
    ['2004-12-27', 'Christmas on a Saturday'],
    ['2004-12-28', 'Boxing Day on a Sunday'],
    ['2005-12-27', 'Christmas on a Sunday'],
    ['2009-12-28', 'Boxing Day on a Saturday'],
    ['2002-06-03', 'the Golden Jubilee'],
    ['2002-06-04', 'the spring holiday moved in 2002'],
    ['2020-05-08', 'the May holiday moved in 2020'],
    ['2022-09-19', 'a state funeral'],
    ['2023-05-08', 'a coronation'],
  ])('%s is a bank holiday: %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2002-05-27', '2012-05-28', '2020-05-04', '2022-05-30', '2003-10-24', '2016-12-28'])(
    '%s is a working day, whatever was usual',
    (day) => {
      expect(isWorkingDay(day)).toBe(true);
    },
  );

  it('has eight holidays in an ordinary year and more in a year of jubilees', () => {
    for (const year of [2000, 2003, 2010, 2019, 2024, 2030]) expect(bankHolidaysOf(year).size).toBe(8);
    expect(bankHolidaysOf(2002).size).toBe(9);
    expect(bankHolidaysOf(2022).size).toBe(10);
  });

  it('goes back over a weekend and the holidays before it', () => {
    expect(lastWorkingDay('2003-10-26')).toBe('2003-10-24');
    expect(lastWorkingDay('2005-03-28')).toBe('2005-03-24');
    expect(lastWorkingDay('2003-10-24')).toBe('2003-10-24');
  });

  it('counts months to the same day, or to the last that there is', () => {
    expect(addTime('2003-08-26', 2, 'months')).toBe('2003-10-26');
    expect(addTime('2003-12-31', 2, 'months')).toBe('2004-02-29');
    expect(addTime('2003-11-15', 3, 'months')).toBe('2004-02-15');
  });

  it('counts working days from the next one, over Easter', () => {
    expect(addTime('2003-04-17', 1, 'working-days')).toBe('2003-04-22');
    expect(addTime('2003-04-14', 5, 'working-days')).toBe('2003-04-23');
    expect(addTime('2003-04-14', 3, 'weeks')).toBe('2003-05-05');
  });
});
