import { describe, expect, it } from 'vitest';
import type { StandingDuty } from '../../../src/domain/extraction.ts';
import { letterOf, madeLetter, madeLetterText } from '../../support/made-letter.ts';
import { cabinet, datesOf, ofKey } from './dates-of.ts';

describe('what law asks', () => {
  const duty = (more: Partial<StandingDuty>): StandingDuty => ({
    key: 'publish',
    text: 'Publish the report',
    source: 'Made-up Act 2001',
    count: 30,
    unit: 'working-days',
    startsWhen: 'receipt of the report',
    ...more,
  });
  const asking = (...duties: StandingDuty[]) => {
    const letter = madeLetter();
    letter.extraction.standingDuties.push(...duties);
    return letter;
  };

  it('is dated once the receipt of the letter is given, and never cited', () => {
    const letter = asking(duty({}));
    expect(ofKey(datesOf({ letter }), 'standing-duty')).toEqual([]);
    expect(ofKey(datesOf({ letter, received: '2003-08-28' }), 'standing-duty')).toMatchObject([
      {
        label: 'Publish the report (Made-up Act 2001)',
        date: '2003-10-09',
        rule: 'standing-duty',
        citations: [],
        note: 'Counted from receipt on 28 August 2003, as given.',
      },
    ]);
  });

  it('is to be confirmed where it is not sure, and not dated where something else starts it', () => {
    const { count: _, ...uncounted } = duty({});
    const letter = asking(duty({ check: true }), duty({ startsWhen: 'the visit of the team' }), uncounted);
    const dates = ofKey(datesOf({ letter, received: '2003-08-28', today: '2003-10-10' }), 'standing-duty');
    expect(dates.map(({ note }) => note)).toEqual([
      'Counted from receipt on 28 August 2003, as given; the time limit is to be confirmed. This date has passed.',
    ]);
  });
});

describe('the receipt of a letter', () => {
  const note = (given: Parameters<typeof datesOf>[0]) => ofKey(datesOf(given), 'received')[0]?.note;

  it('is doubted when it goes with no other date', () => {
    const today = '2003-12-01';
    expect(note({ today, received: '2003-09-25', meetingDate: '2003-09-22' })).toBe(
      'This is after the meeting on 22 September 2003: check both dates.',
    );
    expect(note({ today, received: '2003-08-25' })).toBe(
      'This is before the date of the letter, 26 August 2003: check it.',
    );
    expect(note({ today, received: '2003-12-02' })).toBe('This is still to come: check it.');
    expect(note({ today, received: '2003-08-28' })).toBeUndefined();
    expect(note({ today, received: 'last week' })).toBe('No calendar has this date: give it again.');
  });
});

describe('dates that the letter states', () => {
  it('stand as it prints them, with their event, in order with all others', () => {
    const dates = datesOf({ meetingDate: '2003-11-03', body: cabinet });
    expect(ofKey(dates, 'stated')).toMatchObject([
      { label: 'We shall look at progress again on 29 October 2003.', date: '2003-10-29', origin: 'quoted' },
    ]);
    expect(dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date).toSorted());
  });

  it('are none in a letter that has none', () => {
    expect(datesOf({ letter: letterOf('Thank you for your help.\n') })).toEqual([]);
  });

  it('have passed when their month is over', () => {
    const letter = letterOf(madeLetterText.replace('on 29 October 2003', 'in October 2003'));
    const on = (today: string) => ofKey(datesOf({ letter, today }), 'stated')[0];
    expect(on('2003-10-31')).toMatchObject({ date: '2003-10', spoken: 'October 2003', passed: false });
    expect(on('2003-11-01')?.passed).toBe(true);
  });
});
