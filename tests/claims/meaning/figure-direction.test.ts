import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Admissions to hostels are now 9 per cent lower than in 2011/12.',
    told: ['Admissions to hostels stand 9% below their 2011/12 level.'],
    lies: ['Admissions to hostels are 9% over their 2011/12 level.'],
  },
  {
    quote: 'Vacant posts stand at 9%, compared with 22% in 2019.',
    told: ['The share of vacant posts has fallen since 2019.', 'Vacant posts fell from 22% in 2019 to 9%.'],
    lies: ['The share of vacant posts has risen since 2019.', 'Vacant posts grew from 9% in 2019 to 22%.'],
  },
  {
    quote: '61 of 80 reviews were held on time in June 2018; in June 2017 it was 70 of 82.',
    told: ['The number of reviews held on time went down between June 2017 and June 2018.'],
    lies: ['The number of reviews held on time went up between June 2017 and June 2018.'],
  },
  {
    quote: 'Core assessments in time: 64 per cent against 49 per cent in the previous year.',
    told: ['Core assessments in time increased to 64 per cent from the year before.'],
    lies: ['Core assessments in time dropped to 64 per cent from the year before.'],
  },
  {
    quote: 'Some 120 people per 10,000 get help at home, against a comparator average of 95.',
    told: ['At 120 per 10,000, help at home is above the comparator average.'],
    lies: [
      'At 120 per 10,000, help at home is below the comparator average.',
      'At 120 per 10,000, help at home trails the comparator average.',
    ],
  },
  {
    quote: 'Reviews in time | 81% | 88% | 85%',
    context: ['Measure | 2016/17 | 2017/18 | Target'],
    told: [
      'Reviews in time rose in 2017/18.',
      'The target for reviews in time was beaten in 2017/18.',
      'At 88%, reviews in time were above the target and higher than in 2016/17.',
    ],
    lies: [
      'Reviews in time fell in 2017/18.',
      'The target for reviews in time was missed in 2017/18.',
      'At 88%, reviews in time were below the target.',
      'At 88%, reviews in time were above the target but lower than in 2016/17.',
    ],
  },
  {
    quote: 'Learning disabilities | 20,400 | 19,850 | -550',
    context: ['Service | Budget £k | Outturn £k | Variance £k'],
    told: [
      'Learning disabilities came in under budget.',
      'Spending on learning disabilities was below budget.',
    ],
    lies: [
      'Learning disabilities came in over budget.',
      'Spending on learning disabilities was above budget.',
    ],
  },
  {
    quote: 'Staying safe | Good | Adequate',
    context: ['Judgement | 2005/06 | 2006/07'],
    told: ['The grade for staying safe got worse between 2005/06 and 2006/07.'],
    lies: ['The grade for staying safe improved between 2005/06 and 2006/07.'],
  },
  {
    quote:
      'School nurses saw 30% of children within a month in 2020 and 55% in 2022; the therapy team saw 62% in 2020 and 41% in 2022.',
    told: [
      'School nurses saw more children within a month in 2022, while the therapy team went from 62% to 41%.',
    ],
    lies: ['The therapy team rose from 41% to 62%.', 'School nurses went down from 55% to 30%.'],
  },
  {
    quote: 'The waiting list grew while staff sickness fell.',
    told: ['Staff sickness fell while the waiting list grew.'],
    lies: ['Staff sickness grew while the waiting list fell.'],
  },
];

describe('what is held against a claim: direction by figures', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
