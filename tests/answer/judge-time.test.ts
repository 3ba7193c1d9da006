import { describe, expect, it } from 'vitest';
import { judgeTime, samePeriod } from '../../src/answer/judge-time.ts';
import type { ScopeTarget } from '../../src/domain/scope.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(
  `# Letter to Fenwick County Council

412 carers had a break.

In 2007/08 only 300 carers had a break.

The council aims to give 600 carers a break.

In 2009/10 the council will open a second clinic.

| Measure | 2007/08 | 2008/09 |
| --- | --- | --- |
| Breaks | 300 | 412 |
`,
  { periods: ['2008/09'], years: [2009] },
);
const judge = (question: string, words: string, target: Partial<ScopeTarget> = {}) =>
  judgeTime(evidenceOf(report, words), understandQuestion(question, []), madeTarget(target));

describe('judgeTime', () => {
  it('lets words without a year speak of the year that the report judges', () => {
    expect(
      judge('How many had a break?', '412 carers had a break.', { periods: ['2008/09'] }),
    ).toBeUndefined();
  });

  it('stops words that name another year than the one asked for', () => {
    expect(judge('How many had a break?', 'In 2007/08 only 300', { periods: ['2008/09'] })).toBe(
      'other-period',
    );
  });

  it('wants words that name the year themselves where no report is of it', () => {
    const target = { periods: ['2007/08'], periodOpen: true };
    expect(judge('How many had a break?', '412 carers had a break.', target)).toBe('other-period');
    expect(judge('How many had a break?', 'In 2007/08 only 300', target)).toBeUndefined();
  });

  it('takes a table’s header for the year of its rows', () => {
    const row = 'Breaks | 300 | 412';
    expect(judge('How many breaks?', row, { periods: ['2007/08'], periodOpen: true })).toBeUndefined();
    expect(judge('How many breaks?', row, { periods: ['2010/11'], periodOpen: true })).toBe('other-period');
  });

  it('does not take a plan for what was done', () => {
    expect(judge('How many carers had a break?', 'The council aims to give 600')).toBe('not-yet');
    expect(judge('How many carers will have a break?', 'The council aims to give 600')).toBeUndefined();
  });

  it('does not take a prospect for what happened in a year that no report is of', () => {
    const target = { periods: ['2009/10'], periodOpen: true };
    expect(judge('Did the council open a clinic?', 'In 2009/10 the council will', target)).toBe('not-yet');
  });

  it('lets a year that only bounds the time stand beside the year of the report', () => {
    const dated = madeVersion(
      '# Letter\n\nThe clinic, open since May 2004, saw 90 people.\n\nIts lease ends in May 2004.\n\nIn May 2004 it saw nobody.\n',
      { periods: ['2008/09'], years: [2009] },
    );
    const ask = (words: string, question = 'Did the clinic see people?') =>
      judgeTime(
        evidenceOf(dated, words),
        understandQuestion(question, []),
        madeTarget({ periods: ['2008/09'] }),
      );
    expect(ask('The clinic, open since May 2004')).toBeUndefined();
    expect(ask('Its lease ends in May 2004.')).toBeUndefined();
    expect(ask('In May 2004 it saw nobody.')).toBe('other-period');
  });

  it('lets a date of another year answer who asks when', () => {
    const target = { periods: ['2008/09'] };
    expect(judge('When did 300 carers have a break?', 'In 2007/08 only 300', target)).toBeUndefined();
    expect(judge('Who had a break, and since when?', 'In 2007/08 only 300', target)).toBeUndefined();
  });

  it('does not hold words ahead against a question that asks about just those', () => {
    expect(judge('How many aims did it have?', 'The council aims to give 600')).toBeUndefined();
  });

  it('asks nothing about time where the question does not', () => {
    expect(judge('Which clinics are there?', 'In 2009/10 the council will')).toBeUndefined();
  });

  it('wants the month that is asked for in the words or in the report’s head', () => {
    expect(judge('What happened in May 2009?', '412 carers had a break.')).toBe('other-period');
    const dated = madeVersion('# Letter\n\nCabinet, 12 May 2009\n\n## Care\n\nMembers thanked 412 carers.\n');
    const month = (question: string) =>
      judgeTime(evidenceOf(dated, 'Members thanked'), understandQuestion(question, []), madeTarget());
    expect(month('What happened in May 2009?')).toBeUndefined();
    expect(month('What happened in June 2009?')).toBe('other-period');
  });
});

describe('samePeriod', () => {
  it('takes a calendar year for said by either council year that holds a part of it', () => {
    expect(samePeriod('2009', '2008/09')).toBe(true);
    expect(samePeriod('2009', '2009/10')).toBe(true);
    expect(samePeriod('2009', '2010/11')).toBe(false);
  });

  it('does not take a council year for said by a calendar year', () => {
    expect(samePeriod('2008/09', '2009')).toBe(false);
    expect(samePeriod('2008/09', '2008/09')).toBe(true);
  });

  it('carries over the century', () => {
    expect(samePeriod('2000', '1999/00')).toBe(true);
  });
});
