import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Older people receive good support to live at home.',
    told: ['Support for older people to stay at home is good.'],
    lies: [
      'Children receive good support to live at home.',
      'People with learning disabilities receive good support to live at home.',
      'Carers receive good support to live at home.',
    ],
  },
  {
    quote: 'Children in care benefit from stable placements.',
    told: ['Looked-after children benefit from stable placements.'],
    lies: ['Care leavers benefit from stable placements.', 'Adults benefit from stable placements.'],
  },
  {
    quote: 'Staff feel well supported by their managers.',
    told: ['Employees feel well supported by managers.'],
    lies: ['Service users feel well supported by staff.', 'Carers feel well supported by managers.'],
  },
  {
    quote:
      'Adults with mental health needs wait too long for an assessment, while older people are seen quickly.',
    told: ['Older people are seen quickly.', 'People with mental health needs wait too long to be assessed.'],
    lies: [
      'Older people wait too long for an assessment.',
      'Adults with mental health needs are seen quickly.',
      'Children with mental health needs wait too long for an assessment.',
    ],
  },
  {
    quote: 'Care leavers live in suitable accommodation.',
    told: ['Young people leaving care have suitable accommodation.'],
    lies: [
      'Unaccompanied children live in suitable accommodation.',
      'Foster carers live in suitable accommodation.',
    ],
  },
];

describe('what is held against a claim: population', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
