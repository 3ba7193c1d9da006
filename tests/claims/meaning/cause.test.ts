import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'In response to rising demand and cost, the council opened a family hub in 2019.',
    told: ['The council opened a family hub in 2019 because of rising demand.'],
    lies: [],
  },
  {
    quote: 'Strong scrutiny by members has translated into better plans for care leavers.',
    told: ['Strong scrutiny by members has led to better plans for care leavers.'],
    lies: [],
  },
  {
    quote: 'Better plans for care leavers have translated into strong scrutiny by members.',
    told: [],
    lies: ['Strong scrutiny by members has led to better plans for care leavers.'],
  },
  {
    quote: 'High caseloads have weakened the quality of supervision.',
    told: ['Supervision is of poorer quality because of high caseloads.'],
    lies: [],
  },
  {
    quote: 'Vacancies have reduced, the number of visits has risen.',
    told: [],
    lies: ['The number of visits has risen because of fewer vacancies.'],
  },
  {
    quote: 'The council has reduced the number of agency staff and improved the stability of teams.',
    told: [],
    lies: ['The stability of teams improved because of fewer agency staff.'],
  },
  {
    quote: 'Regular supervision ensures that staff feel supported.',
    told: ['Staff feel supported thanks to regular supervision.'],
    lies: [],
  },
  {
    quote: 'Regular supervision takes place. Staff feel supported.',
    told: [],
    lies: ['Staff feel supported thanks to regular supervision.'],
  },
  {
    quote: 'Insufficient planning leads to late moves for care leavers.',
    told: ['Care leavers move late because too little is planned.'],
    lies: ['Care leavers move late because too little is spent on housing.'],
  },
  {
    quote: 'Answers were late. Staff were off sick.',
    told: [],
    lies: ['Answers were late due to staff sickness.'],
  },
  {
    quote: 'Staff shortages have undermined the effectiveness of the panel.',
    told: ['The panel was less effective because of staff shortages.'],
    lies: [],
  },
  {
    quote: 'High turnover reflects low pay.',
    told: ['Turnover is high because of low pay.'],
    lies: [],
  },
  {
    quote: 'Staff turnover means that children have had several social workers.',
    told: ['Because of staff turnover, children have had several social workers.'],
    lies: ['Low pay is why children have had several social workers.'],
  },
  {
    quote: 'Managers seldom check records, so mistakes are missed.',
    told: ['Because managers rarely check records, mistakes are missed.'],
    lies: [],
  },
  {
    quote: 'The vacancy rate remained at 14%.',
    told: ['The vacancy rate was held at 14%.'],
    lies: ['Budget cuts held the vacancy rate at 14%.'],
  },
  {
    quote: 'The contract ends in March 2026.',
    told: ['The contract is due to expire in March 2026.'],
    lies: [],
  },
  {
    quote: 'Staff turnover is high. Assessments are late.',
    told: ['Staff turnover is high and assessments are late.'],
    lies: [
      'Assessments are late because staff turnover is high.',
      'High staff turnover has led to late assessments.',
      'Assessments are late as a result of high staff turnover.',
      'Assessments are late due to high staff turnover.',
    ],
  },
  {
    quote: 'Because of a shortage of occupational therapists, people wait too long for equipment.',
    told: [
      'People wait too long for equipment because there are too few occupational therapists.',
      'A shortage of occupational therapists means that people wait too long for equipment.',
      'Long waits for equipment are due to a shortage of occupational therapists.',
    ],
    lies: [
      'People wait too long for equipment because of poor budgeting.',
      'There is a shortage of occupational therapists because people wait too long for equipment.',
    ],
  },
  {
    quote: 'A new duty system has led to quicker responses to contacts.',
    told: [
      'Responses to contacts are quicker as a result of a new duty system.',
      'Thanks to a new duty system, contacts get a quicker response.',
    ],
    lies: ['Quicker responses to contacts led to a new duty system.'],
  },
  {
    quote:
      'Attendance at school has improved and exclusions have fallen since the virtual school expanded its team.',
    told: ['Attendance at school has improved since the virtual school expanded its team.'],
    lies: ['Exclusions have fallen owing to better attendance at school.'],
  },
  {
    quote: 'Fewer children are re-referred. The council has invested in family group conferences.',
    told: ['Fewer children are re-referred, and the council has invested in family group conferences.'],
    lies: [
      'Fewer children are re-referred thanks to investment in family group conferences.',
      'Investment in family group conferences caused re-referrals to fall.',
    ],
  },
];

describe('what is held against a claim: cause', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
