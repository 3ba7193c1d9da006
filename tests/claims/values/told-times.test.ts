import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const letter = [
  'Council: Ashmere Council',
  'Title: Inspection of Ashmere',
  'Words of: Ofsted, the inspectorate',
];
const table = [
  'Council: Ashmere Council',
  'Words of: the council, judging itself',
  'Header row: Ref | Measure | 2011/12 | 2011/12 Quartile | 2012/13 | 2012/13 Quartile',
];
const row =
  '1B | People who use services who have control over their daily life | 61.2% | Bottom | 70.9% | Third';
const holds = (quote: string, context: string[], claim: string) =>
  check({ id: 'x', quote, context, claim }).supported;

describe('a year told by another', () => {
  it.each([
    'In 2012/13, 70.9% of people who use services had control over their daily life, up from 61.2% the year before.',
    'In 2011/12, 61.2% of people had control over their daily life, and the following year 70.9% did.',
    'In 2012/13, 70.9% of people who use services had control over their daily life, up from 61.2%.',
  ])('is that of its own column: %s', (claim) => {
    expect(holds(row, table, claim)).toBe(true);
  });

  it.each([
    'In 2012/13, 61.2% of people who use services had control over their daily life, down from 70.9% the year before.',
    'In 2011/12, 70.9% of people who use services had control over their daily life, up from 61.2%.',
  ])('does not take the figure of another: %s', (claim) => {
    expect(holds(row, table, claim)).toBe(false);
  });

  const prose =
    'At 31 March 2017, 152 children were looked after (33 per 10,000). This is fewer than the 165 (35 per 10,000) at 31 March 2016.';
  it('goes by the time that it leads on to', () => {
    expect(holds(prose, letter, 'A year before March 2017, Ashmere was looking after 165 children.')).toBe(
      true,
    );
    expect(holds(prose, letter, 'A year before March 2017, Ashmere was looking after 152 children.')).toBe(
      false,
    );
  });

  it('leaves room for a difference that is worked out', () => {
    const claim = 'In March 2017 there were 152 children looked after, 13 fewer than in March 2016.';
    expect(holds(prose, letter, claim)).toBe(true);
    expect(holds(prose, letter, claim.replace('13', '14'))).toBe(false);
  });
});

describe('then and now', () => {
  const quote = 'Caseloads now average 15, compared with 24 at the previous inspection.';
  it('keep their own figures', () => {
    expect(holds(quote, letter, 'At the previous inspection caseloads averaged 24.')).toBe(true);
    expect(holds(quote, letter, 'At the previous inspection caseloads averaged 15.')).toBe(false);
    expect(holds(quote, letter, 'Caseloads currently average 24.')).toBe(false);
  });
});

describe('whose a figure is', () => {
  const quote =
    'Some 45% of children here come from minority ethnic groups, compared with 21% in the country as a whole.';
  it('is told apart both ways', () => {
    expect(holds(quote, letter, 'Nationally, 21% of children come from minority ethnic groups.')).toBe(true);
    expect(holds(quote, letter, 'Nationally, 45% of children come from minority ethnic groups.')).toBe(false);
    expect(holds(quote, letter, 'In Ashmere 21% of children come from minority ethnic groups.')).toBe(false);
  });
});

describe('how long something lasts', () => {
  it.each([
    ['Tenancies take six months.', 'Tenancies take half a year.', true],
    ['Tenancies take six months.', 'Tenancies take a year.', false],
    ['Referrals are read within 24 hours.', 'Referrals are read within a day.', true],
    ['Referrals are read within 24 hours.', 'Referrals are read within two days.', false],
    [
      'Waiting lists have grown for the third year running.',
      'Waiting lists have grown three years in a row.',
      true,
    ],
    [
      'Waiting lists have grown for the third year running.',
      'Waiting lists have grown two years in a row.',
      false,
    ],
    ['The post has been empty for 18 months.', 'The post has been empty for a year and a half.', true],
    ['Over ten years the population has grown.', 'Over a decade the population has grown.', true],
  ])('%s → %s', (quote, claim, expected) => {
    expect(holds(quote, letter, claim)).toBe(expected);
  });
});
