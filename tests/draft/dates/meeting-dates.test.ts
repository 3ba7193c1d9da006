import { describe, expect, it } from 'vitest';
import { publishBy } from '../../../src/draft/dates/publish-by.ts';
import { workingDaysBefore } from '../../../src/draft/dates/working-days-before.ts';
import { cabinet, datesOf, ofKey, scrutiny } from './dates-of.ts';

describe('the day to publish by', () => {
  it.each([
    ['2003-09-22', '2003-09-12'],
    ['2003-09-17', '2003-09-09'],
    ['2004-11-11', '2004-11-03'],
    ['2010-01-21', '2010-01-13'],
    ['2010-01-25', '2010-01-15'],
    ['2010-03-03', '2010-02-23'],
    ['2010-03-09', '2010-03-01'],
  ])('leaves five clear working days before a meeting on %s', (meeting, by) => {
    expect(publishBy(meeting, 'working')).toBe(by);
    const [date] = ofKey(datesOf({ meetingDate: meeting }), 'publish-by');
    expect(date).toMatchObject({ date: by, origin: 'derived', rule: 'publish-by', citations: [] });
  });

  it('counts no bank holiday', () => {
    // Easter 2004: Good Friday 9 April, Easter Monday 12 April.
    expect(publishBy('2004-04-15', 'working')).toBe('2004-04-05');
    expect(publishBy('2003-12-31', 'working')).toBe('2003-12-19');
  });

  it('counts any day where the council does, and says when it is a day off', () => {
    const timetable = { clearDays: 'calendar' as const };
    const [monday] = ofKey(datesOf({ meetingDate: '2003-09-22', timetable }), 'publish-by');
    expect(monday).toMatchObject({ date: '2003-09-16' });
    expect(monday?.note).toBeUndefined();
    const [saturday] = ofKey(datesOf({ meetingDate: '2003-09-19', timetable }), 'publish-by');
    expect(saturday).toMatchObject({ date: '2003-09-13', spoken: 'Saturday 13 September 2003' });
    expect(saturday?.note).toBe(
      'This is a Saturday: the last working day before it is Friday 12 September 2003.',
    );
  });
});

describe('what a meeting gives besides', () => {
  it('is a notice of 28 clear days, where an executive may take a key decision', () => {
    const ahead = ofKey(datesOf({ meetingDate: '2003-09-22', body: cabinet }), 'key-decision-notice');
    expect(ahead).toMatchObject([{ date: '2003-08-24', spoken: 'Sunday 24 August 2003', passed: false }]);
    const late = ofKey(
      datesOf({ meetingDate: '2003-09-22', body: cabinet, today: '2003-08-25' }),
      'key-decision-notice',
    );
    expect(late[0]?.passed).toBe(true);
    expect(late[0]?.note).toMatch(/general exception or special urgency/);
    expect(ofKey(datesOf({ meetingDate: '2003-09-22', body: scrutiny }), 'key-decision-notice')).toEqual([]);
  });

  it('are the dates on which the council has a report cleared, before the day to publish by', () => {
    const clearance = [
      { name: 'finance and legal', workingDays: 5 },
      { name: 'chief officers', workingDays: 8 },
    ];
    const dates = ofKey(
      datesOf({ meetingDate: '2003-09-22', timetable: { clearance }, today: '2003-09-03' }),
      'clearance',
    );
    expect(dates.map(({ label, date, passed }) => [label, date, passed])).toEqual([
      ['Clearance: chief officers', '2003-09-02', true],
      ['Clearance: finance and legal', '2003-09-05', false],
    ]);
    expect(dates[0]?.note).toBe('This date has passed: agree another with chief officers.');
    expect(dates[1]?.note).toBeUndefined();
  });

  it('goes back to a working day for clearance on the day itself', () => {
    expect(workingDaysBefore('2003-09-13', 0)).toBe('2003-09-12');
    expect(workingDaysBefore('2003-09-12', 0)).toBe('2003-09-12');
    expect(workingDaysBefore('2003-09-14', 1)).toBe('2003-09-12');
  });

  it('has passed only on the day after', () => {
    const on = (today: string) => ofKey(datesOf({ meetingDate: '2003-09-22', today }), 'publish-by')[0];
    expect(on('2003-09-12')).toMatchObject({ passed: false });
    expect(on('2003-09-13')).toMatchObject({ passed: true });
    expect(on('2003-09-13')?.note).toMatch(/^This date has passed: ask democratic services/);
  });
});

describe('a meeting that cannot be right', () => {
  it('is told, and nothing is counted from it, when no calendar has its date', () => {
    const dates = datesOf({ meetingDate: '2003-02-31', name: 'Cabinet', body: cabinet });
    expect(ofKey(dates, 'meeting')).toMatchObject([
      {
        label: 'Cabinet meeting',
        spoken: '2003-02-31',
        passed: false,
        note: 'No calendar has this date: give it again.',
      },
    ]);
    for (const key of ['publish-by', 'key-decision-notice', 'clearance'] as const)
      expect(ofKey(dates, key)).toEqual([]);
    expect(ofKey(dates, 'deadline')[0]?.note).toBeUndefined();
  });

  it('is told when it has passed, is before the letter, or on a day off', () => {
    const note = (given: Parameters<typeof datesOf>[0]) => ofKey(datesOf(given), 'meeting')[0]?.note;
    expect(note({ meetingDate: '2003-09-22', today: '2003-09-23' })).toBe(
      'This meeting has passed: check its date.',
    );
    expect(note({ meetingDate: '2003-09-22', today: '2003-09-22' })).toBeUndefined();
    expect(note({ meetingDate: '2003-08-22' })).toBe(
      'The meeting is before the date of the letter, 26 August 2003.',
    );
    expect(note({ meetingDate: '2003-09-21' })).toBe('This is a Sunday: check the date of the meeting.');
    expect(note({ meetingDate: '2003-12-25' })).toBe(
      'This is a bank holiday: check the date of the meeting.',
    );
  });

  it('gives no date of a meeting where none is given', () => {
    const keys = datesOf({ name: 'Cabinet', body: cabinet }).map(({ key }) => key);
    expect(keys).toEqual(['letter-date', 'last-working-day', 'deadline', 'stated']);
  });
});
