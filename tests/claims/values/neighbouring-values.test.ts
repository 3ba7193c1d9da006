import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import { valueRules } from '../../../src/claims/values/value-rules.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());

type Source = readonly [quote: string, context: readonly string[]];

const ashmere = ['Ashmere City Council', 'Self-assessment 2023'];
const waits: Source = ['The wait was 38 days in March 2024, down from 61 days in March 2023.', ashmere];
const pair: Source = [
  'Thornhill answered 71% of calls; Marlbridge answered 64%.',
  ['Thornhill', 'Review 2023'],
];
const abroad: Source = [
  'Contentment with parks is 81 per cent, higher than in neighbouring Marlbridge at 62 per cent.',
  ['Thornhill', 'Review 2023'],
];
const national: Source = ['In 2024, 68% of plans were on time, above the national figure of 50%.', ashmere];
const quarters: Source = [
  'Calls answered within 3 minutes | 51% | 58% | 66% | 72%',
  [...ashmere, 'Measure | Q1 | Q2 | Q3 | Q4'],
];
const money: Source = [
  'Home care | 412 | 450 | 38',
  [...ashmere, 'Service | Budget £k | Outturn £k | Variance £k'],
];
const risk: Source = [
  'Loss of staff | Medium | High | Priya Nandra',
  [...ashmere, 'Risk | Likelihood | Impact | Owner'],
];
const rates: Source = [
  '2023 | 611.5 | 27',
  [...ashmere, 'Year | Nursing placements per 100,000 | Late discharges'],
];
const repeated: Source = [
  'Carers who had a review | 66.1% | Third | 74.4% | Second',
  [...ashmere, 'Measure | 2011/12 | Quartile | 2012/13 | Quartile'],
];
const twoRows: Source = [
  'Carers who are content | 41% | 47%\nCarers who are content and say that staff listen to them | 55% | 63%',
  [...ashmere, 'Measure | 2022 | 2023'],
];
const ages: Source = [
  'New placements, aged 18-64 | 12 | 15\nNew placements, aged 65+ | 310 | 342',
  [...ashmere, 'Measure | 2022 | 2023'],
];
const yesNo: Source = ['Data protection | No\nEqual chances | Yes', [...ashmere, 'Implications | Yes/No']];
const comparators: Source = [
  'Children in need per 10,000 | 340 | 322 | 298',
  [...ashmere, 'Measure | 2021 | 2022 | Similar councils 2022'],
];
const totals: Source = ['Compliments | 40 | 22 | 62', [...ashmere, 'Kind | Adults | Children | Total']];

const moved: Source = ['Appeals rose from 12 to 30, while complaints fell slightly.', ashmere];
const views: Source = [
  'Our nursery offer is strong. We know that sixth-form provision is too thin.',
  ashmere,
];
const part: Source = ['In May 400 reviews were overdue, 90 of them for children in care.', ashmere];
const advice: Source = [
  'School advice came on time for 40% of plans in 2022 and 70% in 2024; nursing advice came on time for 70% in 2022 and 55% in 2024.',
  ashmere,
];

const lies: readonly (readonly [Source, string])[] = [
  [waits, 'In March 2023 the wait was 38 days.'],
  [pair, 'Marlbridge answered 71% of calls.'],
  [abroad, 'In Thornhill 62% are content with parks.'],
  [national, 'In 2024, 50% of plans were on time, which beats the national figure.'],
  [moved, 'Complaints rose from 12 to 30, while appeals fell slightly.'],
  [views, 'The council thinks its sixth-form provision strong and its nursery offer too thin.'],
  [part, 'In May 90 reviews were overdue in all.'],
  [advice, 'Timely nursing advice went from 40% of plans in 2022 to 70% in 2024.'],
  [quarters, 'In Q4, 66% of calls were answered within 3 minutes.'],
  [quarters, '58% of calls were answered within 3 minutes in Q1.'],
  [money, 'Home care had an outturn of £412,000.'],
  [risk, 'Loss of staff has a high likelihood and a medium impact.'],
  [risk, 'Loss of staff has a low likelihood and a high impact.'],
  [rates, 'In 2023 there were 27 nursing placements per 100,000 and 611.5 late discharges.'],
  [repeated, 'Reviews of carers were in the second quartile in 2011/12.'],
  [twoRows, 'In 2023, 63% of carers were content.'],
  [ages, 'In 2023 there were 342 new placements of people aged 18 to 64.'],
  [yesNo, 'The report records data protection implications as “Yes”.'],
  [comparators, 'Ashmere had 298 children in need per 10,000 in 2022.'],
  [totals, 'There were 40 compliments in all.'],
];

const truths: readonly (readonly [Source, string])[] = [
  [waits, 'The wait fell from 61 days in March 2023 to 38 days in March 2024.'],
  [pair, 'Marlbridge answered 64% of calls, Thornhill 71%.'],
  [abroad, 'In Thornhill 81% are content with parks, against 62% in Marlbridge.'],
  [national, 'In 2024, 68% of plans were on time, while the national figure was 50%.'],
  [national, 'Nationally, 50% of plans were on time.'],
  [moved, 'Complaints fell slightly, while appeals rose from 12 to 30.'],
  [views, 'The council thinks its sixth-form provision too thin and its nursery offer strong.'],
  [part, 'In May 90 of the overdue reviews were of children in care.'],
  [advice, 'Timely nursing advice went from 70% of plans in 2022 to 55% in 2024.'],
  [quarters, 'Calls answered within 3 minutes rose from 51% in Q1 to 72% in Q4.'],
  [quarters, 'Between Q1 and Q4 the share of calls answered within 3 minutes went up from 51% to 72%.'],
  [money, 'Home care had a budget of £412,000 and an outturn of £450,000.'],
  [risk, 'Priya Nandra owns the loss of staff, a risk of medium likelihood and high impact.'],
  [rates, 'In 2023 there were 27 late discharges and 611.5 nursing placements per 100,000.'],
  [repeated, 'Reviews of carers moved from the third quartile in 2011/12 to the second in 2012/13.'],
  [twoRows, 'In 2023, 47% of carers were content.'],
  [twoRows, 'In 2023, 63% of carers were content and said that staff listen to them.'],
  [ages, 'In 2023 there were 15 new placements of people aged 18 to 64 and 342 of those aged 65 and over.'],
  [yesNo, 'The report records no data protection implications, but records “Yes” for equal chances.'],
  [comparators, 'Ashmere had 322 children in need per 10,000 in 2022, against 298 in similar councils.'],
  [totals, 'Of 62 compliments, 40 were for adults’ services.'],
];

function faultsOf([quote, context]: Source, claim: string) {
  const evidence = readEvidence(quote, context);
  return valueRules.flatMap((rule) => rule(statementOf(claim), evidence, words));
}

describe('values of the neighbouring cell or thing', () => {
  it.each(lies)('finds what belongs to something else: %j told as “%s”', (source, claim) => {
    expect(faultsOf(source, claim)).not.toEqual([]);
  });

  it.each(truths)('has nothing against what is so: %j told as “%s”', (source, claim) => {
    expect(faultsOf(source, claim)).toEqual([]);
  });
});
