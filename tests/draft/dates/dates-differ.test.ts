import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/domain/draft.ts';
import { datesDiffer } from '../../../src/draft/dates/dates-differ.ts';
import { draftDates } from '../../../src/draft/dates/draft-dates.ts';
import { letterOf, madeLetter, madeLetterText } from '../../support/made-letter.ts';
import { cabinet } from './dates-of.ts';

const timetable = { clearDays: 'working' as const, clearance: [{ name: 'legal', workingDays: 3 }] };
const given: Given = {
  body: 'Cabinet',
  meetingDate: '2003-09-22',
  received: '2003-08-28',
  today: '2003-09-01',
  by: 'Ama Okoro',
};
const rules = { body: cabinet, timetable };
const draft = () => ({ given, dates: draftDates({ letter: madeLetter(), given, ...rules }) });

describe('the dates of a draft, worked out again', () => {
  it('hold when nothing has changed, in any order', () => {
    const { dates } = draft();
    expect(dates.length).toBeGreaterThan(7);
    expect(datesDiffer({ given, dates }, madeLetter(), rules)).toEqual([]);
    expect(datesDiffer({ given, dates: dates.toReversed() }, madeLetter(), rules)).toEqual([]);
  });

  it('differ where one was changed by hand, in its date or only in its weekday', () => {
    const { dates } = draft();
    const changed = dates.map((one) => {
      if (one.key === 'publish-by') return { ...one, date: '2003-09-15', spoken: 'Monday 15 September 2003' };
      return one.key === 'clearance' ? { ...one, spoken: 'Monday 9 September 2003' } : one;
    });
    const found = datesDiffer({ given, dates: changed }, madeLetter(), rules);
    expect(found.map(({ was, now }) => [was?.spoken, now?.spoken])).toEqual([
      ['Monday 9 September 2003', 'Tuesday 9 September 2003'],
      ['Monday 15 September 2003', 'Friday 12 September 2003'],
    ]);
    expect(found[1]?.why).toMatch(/its rule gives Friday 12 September 2003\.$/);
  });

  it('differ where the meeting has moved and the rest has not', () => {
    const moved = { ...draft(), given: { ...given, meetingDate: '2003-09-29' } };
    const found = datesDiffer(moved, madeLetter(), rules);
    expect(found.map(({ was, now }) => [was?.key, now?.date])).toEqual([
      ['key-decision-notice', '2003-08-31'],
      ['clearance', '2003-09-16'],
      ['publish-by', '2003-09-19'],
      ['meeting', '2003-09-29'],
    ]);
  });

  it('differ where the letter has another limit now, and where a date was taken out or put in', () => {
    const letter = letterOf(madeLetterText.replace('two months', 'two weeks'));
    const changed = datesDiffer(draft(), letter, rules);
    expect(changed.map(({ was, now }) => [was?.date, now?.date])).toEqual([
      ['2003-10-24', undefined],
      ['2003-10-26', undefined],
      [undefined, '2003-09-09'],
    ]);
    const { dates } = draft();
    const [taken, ...rest] = dates;
    expect(datesDiffer({ given, dates: rest }, madeLetter(), rules)).toMatchObject([
      { now: { key: taken?.key }, why: expect.stringMatching(/^The draft lacks this date/) },
    ]);
    const added = { ...taken!, label: 'Press day' };
    expect(datesDiffer({ given, dates: [...dates, added] }, madeLetter(), rules)).toMatchObject([
      { was: { label: 'Press day' }, why: expect.stringMatching(/^No rule gives this date/) },
    ]);
  });

  it('differ where what is told of one was taken off', () => {
    const late = { ...given, meetingDate: '2003-10-27' };
    const dates = draftDates({ letter: madeLetter(), given: late, ...rules });
    const silent = dates.map(({ note: _, ...one }) => one);
    const found = datesDiffer({ given: late, dates: silent }, madeLetter(), rules);
    expect(found.map(({ was }) => was?.key)).toEqual(['last-working-day', 'deadline']);
    expect(found[0]?.why).toMatch(/^What is told of this date is not/);
  });

  it('tell which have passed since, when the day of the check is later', () => {
    const found = datesDiffer(draft(), madeLetter(), { ...rules, today: '2003-09-13' });
    expect(found.map(({ was, why }) => [was?.key, /has passed since/.test(why)])).toEqual([
      ['clearance', true],
      ['publish-by', true],
    ]);
  });
});
