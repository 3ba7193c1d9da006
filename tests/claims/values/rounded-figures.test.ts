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
  'Header row: Measure | 2011/12 | 2012/13',
  'Title: Self assessment',
];
const breaks = 'Proportion of carers who get a break | 77.9% | 78.6%';
const content = 'Proportion of carers who are content | 66.1% | 75.6%';
const plans =
  'At 31 March 2016, 697 children were on a plan, three fewer than at 31 March 2015. Some £4.9 million was spent.';
const care =
  'At 30 June 2019, 340 children were in care (a rate of 81 per 10,000 children). This is up from 301 (72 per 10,000 children) at 31 March 2018.';
const visits = 'The number of visits has increased from 212 made in 2016–17 to 318 in 2017–18.';
const reviews =
  'The proportion of reviews held on time fell from 88 per cent during 2014 to 71 per cent during 2015.';
const events =
  'Built on the four ways to be well, 85 art events were held during 2014/15, reaching over 1,900 people in libraries.';
const late =
  'In the sample, 34 of 120 plans (28%) were late, and waits came down from ten weeks to six weeks.';
const posts =
  'A new lead member was elected in 2019, a new head of finance in June 2020, a new head of housing in March 2021 and a new chief nurse in May 2022.';
const holds = (quote: string, context: string[], claim: string) =>
  check({ id: 'x', quote, context, claim }).supported;

describe('figures told in another way than they are printed', () => {
  it.each([
    [breaks, table, 'Nearly 79% of carers got a break in 2012/13.'],
    [breaks, table, 'About 78% of carers got a break in 2011/12.'],
    [breaks, table, 'Over 78% of carers got a break in 2012/13.'],
    [content, table, 'Roughly two thirds of carers were content in 2011/12.'],
    [content, table, 'Three in four carers were content in 2012/13.'],
    [content, table, 'Content carers went up by more than nine points.'],
    [content, table, 'Content carers went up by nearly ten points.'],
    [content, table, 'The share of content carers rose from 66.1% to 75.6% between the two years.'],
    [plans, letter, 'Nearly 700 children were on a plan in March 2016.'],
    [plans, letter, 'Almost £5 million was spent.'],
    [care, letter, 'In June 2019, 81 in every 10,000 children were in care.'],
    [visits, letter, 'Visits rose from 212 to 318 over the two years.'],
    [visits, letter, 'In 2016–17, 212 visits were made.'],
    [reviews, letter, 'In 2014, 88% of reviews were held on time.'],
    [events, letter, 'Over 1,900 people took part in 85 art events in 2014/15.'],
    [late, letter, '28% of plans in the sample were late.'],
    [late, letter, 'Waits came down from ten weeks to six.'],
    [posts, letter, 'New appointments include a lead member in 2019 and, in May 2022, a new chief nurse.'],
  ])('may stand for “%s” %j: %s', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(true);
  });

  it.each([
    [breaks, table, 'Nearly 78% of carers got a break in 2012/13.'],
    [breaks, table, 'Nearly 79% of carers got a break in 2011/12.'],
    [breaks, table, '79% of carers got a break in 2012/13.'],
    [breaks, table, 'Over 79% of carers got a break in 2012/13.'],
    [content, table, 'Almost three quarters of carers were content in 2012/13.'],
    [content, table, 'Content carers went up by more than ten points.'],
    [content, table, 'Roughly two thirds of carers were content in 2012/13.'],
    [content, table, 'The share of content carers rose from 66.1% to 75.6% between the three years.'],
    [plans, letter, 'Over 700 children were on a plan at 31 March 2016.'],
    [plans, letter, 'Almost £6 million was spent.'],
    [care, letter, 'The rate of children in care was 301 per 10,000 in March 2018.'],
    [care, letter, 'In June 2019, 72 in every 10,000 children were in care.'],
    [care, letter, 'Children in Ashmere’s care rose from 301 to 340 over nine months.'],
    [visits, letter, 'In 2016–17, 318 visits were made.'],
    [reviews, letter, 'In 2014, 71% of reviews were held on time.'],
    [events, letter, '85 people took part in 1,900 art events in 2014/15.'],
    [late, letter, '34% of plans in the sample were late.'],
    [late, letter, 'Waits came down from ten months to six.'],
    [posts, letter, 'New appointments include a lead member in 2019 and, in March 2021, a new chief nurse.'],
  ])('do not stand for “%s” %j: %s', (quote, context, claim) => {
    expect(holds(quote, context, claim)).toBe(false);
  });
});

describe('a length of time', () => {
  const waits =
    'Visits are held up, at times for several days, and some parents wait weeks to be called back.';
  const homes = 'There were 40 homes at 31 March 2016 and 52 homes at 30 September 2017.';

  it.each([
    [waits, 'Visits are held up for days at times.'],
    [waits, 'Some parents wait weeks to be called back.'],
    [homes, 'Homes went from 40 to 52 in eighteen months.'],
  ])('goes with “%s”: %s', (quote, claim) => {
    expect(check({ id: 'x', quote, context: letter, claim }).reasons.map(({ kind }) => kind)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:number|unit)$/u)]),
    );
  });

  it.each([
    [waits, 'Visits are held up, at times for several months.'],
    [waits, 'Some parents wait years to be called back.'],
    [waits, 'Visits are at times several hours late.'],
    [homes, 'Homes went from 40 to 52 in eight months.'],
  ])('is not that of “%s”: %s', (quote, claim) => {
    expect(holds(quote, letter, claim)).toBe(false);
  });
});
