import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { findInvented } from '../../../src/evaluate/extraction/find-invented.ts';
import { citing, extractionOf, rule, scoring } from './make-extraction.ts';

const text = 'Roads\n\nRoads: Good. 2D took 14.5 days in 2012/13. The cabinet meets on 3 March 2010.';

function invented(findings: Finding[], report: Parameters<typeof extractionOf>[1] = {}) {
  return findInvented(scoring(text, extractionOf(findings, report)).report).map((miss) => miss.what);
}

const good: Finding = {
  kind: 'judgement',
  area: 'Roads',
  printed: 'Good',
  grade: 'good',
  scale: 'four',
  ...rule,
  citation: citing(text, 'Good', 'Roads'),
};
const days: Finding = {
  kind: 'indicator',
  code: '2D',
  label: '',
  values: [{ period: '2012/13', printed: '14.5', value: 14.5 }],
  ...rule,
  citation: citing(text, '2D took 14.5 days in 2012/13.'),
};

describe('findInvented', () => {
  it('finds nothing where every value stands in span or context', () => {
    expect(invented([good, days])).toEqual([]);
  });

  it('catches a grade, a value, a quartile and a year that do not stand there', () => {
    expect(invented([{ ...good, printed: 'Outstanding' }])).toEqual([
      'grade stands neither in span nor context',
    ]);
    const value = { period: '2012/13', printed: '15.4', value: 15.4, quartile: 'Top' };
    expect(invented([{ ...days, values: [value] }])).toEqual([
      'value stands neither in span nor context',
      'quartile stands neither in span nor context',
    ]);
    expect(invented([{ ...days, values: [{ ...days.values[0]!, period: '2011/12' }] }])).toHaveLength(1);
  });

  it('catches a citation that does not hold its quote, and context that does not', () => {
    expect(
      invented([{ ...good, citation: { ...good.citation, endChar: good.citation.endChar + 1 } }]),
    ).toEqual(['does not hold its quote']);
    const context = [{ ...good.citation.context[0]!, quote: 'Parks' }];
    expect(invented([{ ...good, area: 'Good', citation: { ...good.citation, context } }])).toEqual([
      'does not hold its quote',
    ]);
  });

  it('catches a fact without a span, and a date that is not printed where it is cited', () => {
    expect(invented([], { wards: 'All' })).toEqual(['has no span']);
    const citation = citing(text, 'The cabinet meets on 3 March 2010.');
    expect(invented([], { meetings: [{ body: 'Cabinet', date: '2010-03-03', citation }] })).toEqual([]);
    expect(invented([], { meetings: [{ body: 'Cabinet', date: '2010-03-04', citation }] })).toEqual([
      'date is not printed there',
    ]);
  });

  it('takes the kind of council in a display name from the list of councils', () => {
    const evidence = { council: citing(text, 'Roads') };
    expect(invented([], { council: 'Roads City Council', evidence })).toEqual([]);
    expect(invented([], { council: 'Ashmere City Council', evidence })).toHaveLength(1);
  });
});
