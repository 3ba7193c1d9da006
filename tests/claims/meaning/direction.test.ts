import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'The number of older people admitted to residential care fell during the year.',
    told: [
      'Fewer older people were admitted to residential care during the year.',
      'Admissions of older people to residential care went down during the year.',
      'There was a reduction in the number of older people admitted to residential care.',
    ],
    lies: [
      'The number of older people admitted to residential care rose during the year.',
      'Admissions of older people to residential care increased during the year.',
      'More older people were admitted to residential care during the year.',
    ],
  },
  {
    quote: 'Performance on timely assessments is below the England average.',
    told: [
      'Performance on timely assessments is worse than the average for England.',
      'Timeliness of assessments is lower than the England average.',
    ],
    lies: [
      'Performance on timely assessments is above the England average.',
      'Performance on timely assessments is better than the England average.',
      'Performance on timely assessments exceeds the England average.',
    ],
  },
  {
    quote: 'Morale among social workers has improved and vacancies have dropped.',
    told: [
      'Morale among social workers is better, and vacancies have fallen.',
      'There has been an improvement in morale among social workers.',
      'Vacancies have decreased.',
    ],
    lies: [
      'Morale among social workers has worsened.',
      'Vacancies have risen.',
      'Morale has deteriorated and vacancies have dropped.',
    ],
  },
  {
    quote: 'The quality of supervision has declined since the last visit, and caseloads are higher.',
    told: ['The quality of supervision has got worse since the last visit.', 'Caseloads have become higher.'],
    lies: ['The quality of supervision has improved since the last visit.', 'Caseloads are lower.'],
  },
  {
    quote: 'Leadership has been strengthened by two new appointments.',
    told: ['Two new appointments have strengthened leadership.'],
    lies: ['Leadership has been weakened by two new appointments.'],
  },
  {
    quote: 'The council met its target for reviews but missed its target for assessments.',
    told: ['The target for reviews was met.', 'The council fell short of its target for assessments.'],
    lies: ['The council missed its target for reviews.', 'The council met its target for assessments.'],
  },
  {
    quote: 'Decisions are now made faster than in the previous year.',
    told: ['Decisions are made more quickly than in the year before.'],
    lies: [
      'Decisions are now made more slowly than in the previous year.',
      'Decisions are now made slower than in the previous year.',
    ],
  },
  {
    quote: 'Spending per head is higher in Thornhill than in similar councils.',
    told: [
      'Similar councils spend less per head than Thornhill.',
      'Thornhill spends more per head than similar councils.',
    ],
    lies: ['Spending per head is lower in Thornhill than in similar councils.'],
  },
  {
    quote: 'School attendance has increased from 88% to 92%.',
    told: ['School attendance rose from 88% to 92%.'],
    lies: ['School attendance has dropped from 88% to 92%.'],
  },
  {
    quote: 'Delays in hospital discharge were reduced.',
    told: ['Delays in hospital discharge fell.', 'There were fewer delays in hospital discharge.'],
    lies: ['Delays in hospital discharge increased.'],
  },
  {
    quote: 'The response to domestic abuse is strong and well coordinated.',
    told: ['The response to domestic abuse is robust and joined up.'],
    lies: [
      'The response to domestic abuse is weak.',
      'The response to domestic abuse is poor and badly coordinated.',
    ],
  },
];

describe('what is held against a claim: direction', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
