import { describe, expect, it } from 'vitest';
import { spreadOverYears } from '../../src/retrieve/spread-over-years.ts';
import { madeSummary, madeTarget } from '../support/made-summary.ts';

const council = 'Fenwick County Council';
const profile = { council, inspectorates: ['cqc'], regimes: ['adult-apa'] };
const reports = [
  madeSummary('first', { ...profile, periods: ['2008/09'], years: [2009] }),
  madeSummary('second', { ...profile, periods: ['2009/10'], years: [2010] }),
  madeSummary('neighbour', { council: 'Marlbridge City Council', periods: ['2007/08'] }),
];
const both = madeTarget({ council, reportIds: ['first', 'second'] });

describe('spreadOverYears', () => {
  it('makes a place of each of two years that different reports are of', () => {
    const spread = spreadOverYears(
      'How did the grade move?',
      { ...both, periods: ['2008/09', '2009/10'] },
      reports,
    );
    expect(spread.map(({ periods, reportIds }) => [periods, reportIds])).toEqual([
      [['2008/09'], ['first']],
      [['2009/10'], ['second']],
    ]);
    expect(spread.every((target) => target.optional !== true)).toBe(true);
  });

  it('leaves two years together that one report is of: its table sets them side by side', () => {
    const target = { ...both, periods: ['2008/09', '2009'] };
    expect(spreadOverYears('Compare the two years.', target, reports.slice(0, 1))).toEqual([target]);
  });

  it('leaves two years together where a year has no report, so that the evidence must name it', () => {
    const target = { ...both, periods: ['2008/09', '2014/15'] };
    expect(spreadOverYears('Compare the two years.', target, reports)).toEqual([target]);
  });

  it('makes an optional place of each report where a question looks back over the years', () => {
    const spread = spreadOverYears('How have carers fared over the years?', both, reports);
    expect(spread.map(({ reportIds, optional }) => [reportIds, optional])).toEqual([
      [['first'], true],
      [['second'], true],
    ]);
  });

  it('does not look over to another council, nor spread where none is named', () => {
    const spread = spreadOverYears('How have carers fared over the years?', both, reports);
    expect(spread.flatMap((target) => target.reportIds)).not.toContain('neighbour');
    const anywhere = madeTarget({ reportIds: ['first', 'neighbour'] });
    expect(spreadOverYears('What changed over time?', anywhere, reports)).toEqual([anywhere]);
  });

  it('does not spread where the council has one report, or the question looks at one time', () => {
    expect(spreadOverYears('What changed over time?', both, reports.slice(0, 1))).toEqual([both]);
    expect(spreadOverYears('How many carers had a break?', both, reports)).toEqual([both]);
  });

  it('does not spread over the reports of another inspectorate', () => {
    const target = { ...both, inspectorates: ['ofsted'] };
    expect(spreadOverYears('What changed over time?', target, reports)).toEqual([target]);
  });
});
