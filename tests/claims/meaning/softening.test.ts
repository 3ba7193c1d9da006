import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Inspectors found serious failures in the protection of children at risk of exploitation.',
    told: ['There were serious failings in how children at risk of exploitation were protected.'],
    lies: [
      'Inspectors found some challenges in the protection of children at risk of exploitation.',
      'There is room for improvement in the protection of children at risk of exploitation.',
      'Inspectors found minor issues in the protection of children at risk of exploitation.',
      'The protection of children at risk of exploitation is developing.',
    ],
  },
  {
    quote: 'Support for care leavers is inadequate.',
    told: ['Support for care leavers is not adequate.'],
    lies: [
      'Support for care leavers could be better.',
      'Support for care leavers presents opportunities.',
      'Support for care leavers is on a journey.',
    ],
  },
  {
    quote: 'There are some delays in allocating work to social workers.',
    told: ['Allocation of work to social workers is delayed at times.'],
    lies: [
      'There are serious failures in allocating work to social workers.',
      'There are unacceptable delays in allocating work to social workers.',
    ],
  },
  {
    quote: 'Children wait far too long for help and some have been harmed.',
    told: ['Some children have been harmed, and waits for help are much too long.'],
    lies: ['Children receive good help.', 'Children sometimes wait slightly longer than ideal for help.'],
  },
  {
    quote: 'Quality assurance is weak and does not lead to better practice.',
    told: ['Quality assurance is poor and has not improved practice.'],
    lies: [
      'Quality assurance has scope for refinement.',
      'Quality assurance is a developing area.',
      'Quality assurance is effective and leads to better practice.',
    ],
  },
];

describe('what is held against a claim: softening', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
