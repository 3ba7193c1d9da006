import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../src/answer/judge-row.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick County Council: figures

The figures of the year.

| Code | Measure | 2008/09 | Target 2009/10 | Note |
| --- | --- | --- | --- | --- |
| F1 | Breaks given | 31% | 44% | rising |
| F2 | Homes visited | n/a | 60% | new |
| F3 | Calls answered | not collected | 70% |  |
| F4 | Grade of the board | Good | Good | as before |
`);
const judge = (question: string, words: string, ...periods: string[]) =>
  judgeRow(evidenceOf(report, words), understandQuestion(question, []), madeTarget({ periods }));

describe('judgeRow', () => {
  it('lets a row answer whose cell of that year is filled', () => {
    expect(judge('What percentage had a break?', 'F1 | Breaks given', '2008/09')).toBeUndefined();
  });

  it('stops a row whose cell of that year is blank, though others are filled', () => {
    expect(judge('What percentage of homes was visited?', 'F2 | Homes', '2008/09')).toBe('blank');
    expect(judge('What percentage of calls was answered?', 'F3 | Calls', '2008/09')).toBe('blank');
  });

  it('does not take a target for what was reached', () => {
    expect(judge('What percentage had a break?', 'F1 | Breaks given', '2009/10')).toBe('not-yet');
    expect(judge('What was the target for breaks?', 'F1 | Breaks given', '2009/10')).toBeUndefined();
  });

  it('takes what was reached where a calendar year fits both columns', () => {
    expect(judge('What percentage had a break?', 'F1 | Breaks given', '2009')).toBeUndefined();
  });

  it('wants a figure where a figure is asked for, and not where a grade is', () => {
    expect(judge('What percentage was it?', 'F4 | Grade of the board', '2008/09')).toBe('blank');
    expect(judge('What grade was it?', 'F4 | Grade of the board', '2008/09')).toBeUndefined();
  });

  it('says nothing where no year is asked for, no column is of it, or the words are no row', () => {
    expect(judge('What percentage of homes was visited?', 'F2 | Homes')).toBeUndefined();
    expect(judge('What percentage of homes was visited?', 'F2 | Homes', '2001/02')).toBeUndefined();
    expect(judge('What percentage?', 'The figures of the year.', '2008/09')).toBeUndefined();
  });
});
