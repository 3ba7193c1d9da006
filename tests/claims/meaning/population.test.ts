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
  {
    quote: 'They did not know that some families in Fenwick had waited a year for respite.',
    told: [
      'Leaders were unaware that some families in Fenwick had waited a year for respite.',
      'Managers did not know that some families in Fenwick had waited a year for respite.',
    ],
    lies: [
      'Adults did not know that some families in Fenwick had waited a year for respite.',
      'Leaders knew that some families in Fenwick had waited a year for respite.',
    ],
  },
  {
    quote: 'Some reviews dwell on the wishes of parents and lose sight of the child.',
    told: ["The child is lost sight of in some reviews, which dwell on the parents' wishes."],
    lies: ['Some reviews dwell on the child and lose sight of the wishes of parents.'],
  },
  {
    quote: "The service is 'adequate' with few gaps for adults, and 'weak' with many gaps for children.",
    told: ["The service is 'weak' with many gaps for children and 'adequate' with few gaps for adults."],
    lies: ["The service is 'weak' with many gaps for adults and 'adequate' with few gaps for children."],
  },
  {
    quote: 'Day places for adults rose to £61 a week; for children they fell to £98 a week.',
    told: ['Day places for children cost £98 a week, which was a fall.'],
    lies: ['Day places for adults cost £98 a week, which was a fall.'],
  },
  {
    quote: 'Admissions to care homes (65+) per 100,000 | 612.4 | 598.0',
    told: ['Admissions of older people to care homes were 612.4 per 100,000.'],
    lies: ['Admissions of children to care homes were 612.4 per 100,000.'],
  },
  {
    quote: 'Care leavers aged 19 and over are well housed.',
    told: ['Young people who have left care are well housed.'],
    lies: ['Older tenants are well housed.'],
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
