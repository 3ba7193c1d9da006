import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/domain/letter.ts';
import { letterOf, madeLetterText } from '../../support/made-letter.ts';
import { cabinet, datesOf, ofKey, scrutiny } from './dates-of.ts';

const limit = 'within two months of the date of this letter';

/** The made letter with another date printed for it besides. */
function withTwoDates(words = madeLetterText): Letter {
  const letter = letterOf(`${words}\nOur ref: letter of 30 July 2003\n`);
  const [first] = letter.extraction.report.letterDates;
  const { text } = letter.content;
  const startChar = text.indexOf('30 July 2003');
  const citation = { ...first!.citation, startChar, endChar: startChar + 12, quote: '30 July 2003' };
  letter.extraction.report.letterDates.push({ date: '2003-07-30', printed: '30 July 2003', citation });
  return letter;
}

describe('the time limit of a letter', () => {
  it('is counted from its date and cited, with the last working day before a day off', () => {
    const dates = datesOf({});
    expect(ofKey(dates, 'deadline')).toMatchObject([
      { date: '2003-10-26', spoken: 'Sunday 26 October 2003', origin: 'derived', rule: 'deadline' },
    ]);
    const [deadline] = ofKey(dates, 'deadline');
    expect(deadline?.label).toBe(`Time limit for the executive: “${limit}”`);
    expect(deadline?.citations.map(({ quote }) => quote)).toEqual([
      expect.stringContaining(limit),
      '26 August 2003',
    ]);
    expect(ofKey(dates, 'last-working-day')).toMatchObject([
      { date: '2003-10-24', spoken: 'Friday 24 October 2003', note: 'The time limit ends on a Sunday.' },
    ]);
  });

  it('is quoted where the letter prints the date itself, and told once', () => {
    const letter = letterOf(madeLetterText.replace(limit, 'by 31 October 2003'));
    const dates = datesOf({ letter });
    expect(ofKey(dates, 'deadline')).toMatchObject([{ date: '2003-10-31', origin: 'quoted' }]);
    expect(ofKey(dates, 'deadline')[0]?.rule).toBeUndefined();
    expect(ofKey(dates, 'stated').map(({ date }) => date)).toEqual(['2003-10-29']);
  });

  it('is not made up where the letter prints none, or no date to count from', () => {
    const none = letterOf(madeLetterText.replace(` ${limit}`, ''));
    const undated = letterOf(madeLetterText.replace('26 August 2003\n', ''));
    for (const letter of [none, undated])
      expect(ofKey(datesOf({ letter, received: '2003-08-28' }), 'deadline')).toEqual([]);
  });

  it('is counted from receipt only when that is given', () => {
    const letter = letterOf(
      madeLetterText.replace(limit, 'within 20 working days of receipt of this letter'),
    );
    expect(ofKey(datesOf({ letter }), 'deadline')).toEqual([]);
    expect(ofKey(datesOf({ letter, received: '2003-08-28' }), 'deadline')).toMatchObject([
      { date: '2003-09-25', note: 'Counted from receipt on 28 August 2003, as given.' },
    ]);
  });

  it('is counted from receipt in other words for it too', () => {
    const words = 'within 20 working days of the day on which you receive this letter';
    const letter = letterOf(madeLetterText.replace(limit, words));
    expect(ofKey(datesOf({ letter, received: '2003-08-28' }), 'deadline')).toMatchObject([
      { date: '2003-09-25', label: `Time limit for the executive: “${words}”` },
    ]);
  });

  it('belongs to what it stands with, in a sentence that asks for two things', () => {
    const letter = letterOf(
      madeLetterText.replace(
        /You are asked to take.*meeting\./,
        'You are asked to put this letter before the executive and let me know by 26 September 2003 when it meets.',
      ),
    );
    const given = { letter, name: 'Scrutiny Board', body: scrutiny, meetingDate: '2003-09-17' };
    const [deadline, ...more] = ofKey(datesOf(given), 'deadline');
    expect(more).toEqual([]);
    expect(deadline).toMatchObject({ label: 'Time limit: “by 26 September 2003”', date: '2003-09-26' });
    expect(deadline?.note).toBeUndefined();
  });

  it('is told to have passed', () => {
    const on = (today: string) => ofKey(datesOf({ today }), 'deadline')[0];
    expect(on('2003-10-26')?.passed).toBe(false);
    expect(on('2003-10-27')).toMatchObject({ passed: true, note: 'This time limit has passed.' });
  });
});

describe('whether the meeting meets what is asked', () => {
  const note = (given: Parameters<typeof datesOf>[0]) => ofKey(datesOf(given), 'deadline')[0]?.note;

  it('is denied of scrutiny, of a late meeting, and of a body that is not known', () => {
    expect(note({ name: 'scrutiny', body: scrutiny, meetingDate: '2003-09-17' })).toBe(
      'Scrutiny on 17 September 2003 does not meet the request to take it to the executive committee by 26 October 2003: only a meeting of the executive does.',
    );
    expect(note({ name: 'Cabinet', body: cabinet, meetingDate: '2003-10-27' })).toBe(
      'Cabinet on 27 October 2003 does not meet the request to take it to the executive committee by 26 October 2003: it is after that date.',
    );
    expect(note({ meetingDate: '2003-09-17' })).toMatch(
      /^Only a meeting of the executive meets the request .+: which body meets on 17 September 2003 is not given\.$/,
    );
    expect(note({ name: 'Scrutiny Board', body: scrutiny })).toMatch(/^Scrutiny Board does not meet/);
  });

  it('needs no words where it does', () => {
    expect(note({ name: 'Cabinet', body: cabinet, meetingDate: '2003-09-22' })).toBeUndefined();
    expect(note({ name: 'Cabinet', body: cabinet, meetingDate: '2003-10-26' })).toBeUndefined();
  });

  it('is only a matter of time where no executive is asked for', () => {
    const letter = letterOf(
      madeLetterText.replace(/You are asked to take.*meeting\./, `You are asked to send us a plan ${limit}.`),
    );
    const given = { letter, name: 'Scrutiny Board', body: scrutiny };
    expect(note({ ...given, meetingDate: '2003-09-17' })).toBeUndefined();
    expect(note({ ...given, meetingDate: '2003-10-27' })).toBe(
      'Scrutiny Board on 27 October 2003 is after the time limit of 26 October 2003.',
    );
  });
});

describe('a letter that says two things', () => {
  it('of its own date gives both, and every limit from each, and asks', () => {
    const dates = datesOf({ letter: withTwoDates() });
    const which =
      'The letter has more than one date, 30 July 2003 and 26 August 2003: which is right is for the report author to find out.';
    expect(ofKey(dates, 'letter-date').map(({ date, note }) => [date, note])).toEqual([
      ['2003-07-30', which],
      ['2003-08-26', which],
    ]);
    expect(ofKey(dates, 'deadline').map(({ date, note }) => [date, note])).toEqual([
      ['2003-09-30', `Counted from 30 July 2003. ${which}`],
      ['2003-10-26', `Counted from 26 August 2003. ${which}`],
    ]);
    const cited = ofKey(dates, 'deadline').map(({ citations }) => citations.at(-1)?.quote);
    expect(cited).toEqual(['30 July 2003', '26 August 2003']);
  });

  it('of its own date asks nothing of a limit that both come to', () => {
    const letter = withTwoDates(madeLetterText.replace(limit, 'by 26 September'));
    const deadlines = ofKey(datesOf({ letter }), 'deadline');
    expect(deadlines.map(({ date, note }) => [date, note])).toEqual([['2003-09-26', undefined]]);
    expect(deadlines[0]?.citations.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['30 July 2003', '26 August 2003']),
    );
  });

  it.each([
    ['three months', '2003-11-26'],
    ['two years', '2005-08-26'],
  ])('of the same time limit gives both, with %s in one place, and asks', (other, date) => {
    const again = `The council should take it to Cabinet ${limit.replace('two months', other)}.`;
    const letter = letterOf(madeLetterText.replace('We shall look', `${again}\n\nWe shall look`));
    const deadlines = ofKey(datesOf({ letter }), 'deadline');
    expect(deadlines.map((one) => one.date)).toEqual(['2003-10-26', date]);
    for (const { note, citations } of deadlines) {
      expect(note).toBe(
        `The letter gives more than one time limit for this, “${limit}” and “${limit.replace('two months', other)}”: which is right is for the report author to find out.`,
      );
      expect(citations.map(({ quote }) => quote).join(' ')).toContain(again);
    }
  });

  it('says only one thing where it repeats itself or asks for something else', () => {
    const repeated = `The council should take it to Cabinet ${limit}.`;
    const tied = 'You should publish it on the same day that it goes to the executive.';
    const another = 'Please send us a plan for carers within three months of the date of this letter.';
    const letter = letterOf(
      madeLetterText.replace('We shall look', `${repeated}\n\n${tied}\n\n${another}\n\nWe shall look`),
    );
    const deadlines = ofKey(datesOf({ letter }), 'deadline');
    expect(deadlines.map(({ date, note }) => [date, note])).toEqual([
      ['2003-10-26', undefined],
      ['2003-11-26', undefined],
    ]);
    expect(deadlines[0]?.citations.map(({ quote }) => quote)).toContain(repeated);
  });
});
