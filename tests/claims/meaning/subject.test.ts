import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'The fostering service has enough carers to offer children a choice of home.',
    told: ['Fostering has sufficient carers to give children a choice of homes.'],
    lies: [
      'The budget for highways maintenance was overspent by the end of March.',
      'Domestic abuse services were praised by voluntary organisations.',
    ],
  },
  {
    quote: 'Councillors scrutinise performance every quarter.',
    told: ['Performance is scrutinised quarterly by councillors.'],
    lies: ['Hospital discharge arrangements rely on weekend social work cover.'],
  },
];

describe('what is held against a claim: subject', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
