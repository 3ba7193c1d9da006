import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Source } from '../../../src/extract/source.ts';
import { messagesIn } from './oddities-in.ts';

const text = `# Ashmere City Council: review of social services

Cabinet

Letter of 26 August 2003 and letter of 30 July 2003.

You are asked to present it within two months of the date of this letter.
`;

function placeOf(source: Source, words: string) {
  const startChar = source.content.text.indexOf(words);
  return source.cite({ startChar, endChar: startChar + words.length });
}

function letters(source: Source, ...printed: [string, string][]) {
  return printed.map(([words, date]) => ({ date, printed: words, citation: placeOf(source, words) }));
}

function duty(source: Source, dueDate: string, lastWorkingDay: string): Finding {
  return {
    kind: 'duty',
    basis: 'printed',
    voice: 'inspectorate',
    text: 'present it',
    byExecutive: true,
    dueDate,
    lastWorkingDay,
    citation: placeOf(source, 'You are asked to present it'),
    foundBy: 'rule:test',
  };
}

const conflicts = (given: (source: Source) => object) => messagesIn('dates-conflict', text, given);

describe('dates of a letter', () => {
  it('that differ are told, the same date twice is not', async () => {
    const two = (source: Source) => ({
      report: {
        letterDates: letters(source, ['26 August 2003', '2003-08-26'], ['30 July 2003', '2003-07-30']),
      },
    });
    expect(await conflicts(two)).toEqual([
      'The letter has more than one date: 30 July 2003 and 26 August 2003.',
    ]);
    const one = (source: Source) => ({
      report: { letterDates: letters(source, ['26 August 2003', '2003-08-26']) },
    });
    expect(await conflicts(one)).toEqual([]);
  });

  it('after the meeting that considers it are told', async () => {
    const early = (source: Source) => ({
      report: {
        letterDates: letters(source, ['26 August 2003', '2003-08-26']),
        meetings: [{ body: 'Cabinet', date: '2003-08-19', citation: placeOf(source, 'Cabinet') }],
      },
    });
    expect(await conflicts(early)).toEqual([
      'The meeting on 19 August 2003 is before the date of the letter, 26 August 2003.',
    ]);
  });

  it('whose deadline passes before every meeting are told', async () => {
    const late = (source: Source) => ({
      report: { meetings: [{ body: 'Cabinet', date: '2003-11-04', citation: placeOf(source, 'Cabinet') }] },
      findings: [duty(source, '2003-10-27', '2003-10-27')],
    });
    expect(await conflicts(late)).toEqual([
      'Every meeting printed is after 27 October 2003, when the time that the letter gives runs out.',
    ]);
  });
});

describe('a deadline', () => {
  const off = (due: string, last: string) =>
    messagesIn('date-on-weekend', text, (source) => ({ findings: [duty(source, due, last)] }));

  it('on a Sunday or a bank holiday is told with the last working day', async () => {
    expect(await off('2003-10-26', '2003-10-24')).toEqual([
      'The deadline, 26 October 2003, is a Sunday; the last working day before it is 24 October 2003.',
    ]);
    expect(await off('2003-12-25', '2003-12-24')).toEqual([
      'The deadline, 25 December 2003, is a Thursday that is a bank holiday; the last working day before it is 24 December 2003.',
    ]);
  });

  it('on a working day is in order', async () => {
    expect(await off('2003-10-24', '2003-10-24')).toEqual([]);
  });
});

describe('a printed date', () => {
  const dates = (words: string) => messagesIn('dates-conflict', `# Care in Ashmere\n\n${words}\n`);

  it('that no calendar has is told', async () => {
    expect(await dates('The review ran from 1 May to 31 June 2009.')).toEqual([
      'No calendar has the date “31 June 2009”.',
    ]);
    expect(await dates('The panel met on 29 February 2011.')).toEqual([
      'No calendar has the date “29 February 2011”.',
    ]);
  });

  it('with the wrong weekday is told', async () => {
    expect(await dates('The panel meets on Tuesday 3 March 2010.')).toEqual([
      '3 March 2010 is a Wednesday, not a Tuesday.',
    ]);
  });

  it('that a calendar has, with its own weekday, is in order', async () => {
    expect(
      await dates('The panel met on 29 February 2012 and on Wednesday 3 March 2010, not before 31 May.'),
    ).toEqual([]);
  });
});
