import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Managers were already aware of the gaps in fostering checks.',
    told: ['The gaps in fostering checks came as no surprise to managers.'],
    lies: ['The gaps in fostering checks came as news to managers.', 'Managers had no idea of the gaps.'],
  },
  {
    quote: 'Leaders did not know that some reviews had been late.',
    told: ['Leaders were unaware that some reviews had been late.'],
    lies: ['Leaders knew that some reviews had been late.'],
  },
  {
    quote: 'This has not led to a clear view of the numbers of pupils missing school in Marlbridge.',
    told: ['Marlbridge still lacks a clear view of the numbers of pupils missing school.'],
    lies: ['Marlbridge now has a clear picture of how many pupils are missing school.'],
  },
  {
    quote: 'The early help offer is thin, with a lack of services for young carers.',
    told: ['There are not enough early help services for young carers.'],
    lies: ['There are enough early help services for young carers.'],
  },
  {
    quote: 'The authority no longer relies on agency staff to fill posts.',
    told: ['Agency staff are not relied on any more to fill posts.'],
    lies: ['Agency staff are relied on to fill posts.'],
  },
  {
    quote: 'The contract did not deliver the savings that were promised.',
    told: ['The promised savings of the contract were not delivered.'],
    lies: ['The contract did not fail to deliver the savings that were promised.'],
  },
  {
    quote: 'Records are rarely out of date.',
    told: ['Records are seldom out of date.'],
    lies: ['Records are rarely up to date.'],
  },
  {
    quote: 'Without exception, parents who spoke to us praised the nursery.',
    told: ['Every parent who spoke to inspectors praised the nursery.'],
    lies: ['None of the parents who spoke to inspectors praised the nursery.'],
  },
  {
    quote: 'Thornhill has not had to close a children’s home for over six years.',
    told: ['It is more than six years since Thornhill last had to close a children’s home.'],
    lies: ['Thornhill has had to close a children’s home for over six years.'],
  },
  {
    quote: 'Pupils were unable to say who their key worker was.',
    told: ['Pupils could not say who their key worker was.'],
    lies: ['Pupils knew who their key worker was.', 'Pupils were able to say who their key worker was.'],
  },
  {
    quote: 'Families in Fenwick are not consistently helped to shape their plans.',
    told: ['Help for families in Fenwick to shape their plans is not consistent.'],
    lies: ['Help for families in Fenwick to shape their plans is consistent.'],
  },
  {
    quote: 'Some children are put through unnecessary screening when the risks are already plain.',
    told: ['Some children are put through screening they do not need, although the risks are plain.'],
    lies: ['Some children need the screening that they are put through, as the risks are plain.'],
  },
  {
    quote: 'Advice for kinship carers is less developed than that for adopters.',
    told: ['Advice for kinship carers is not as developed as that for adopters.'],
    lies: [
      'Advice for kinship carers is as developed as that for adopters.',
      'Advice for adopters is less developed than that for kinship carers.',
    ],
  },
  {
    quote: 'The council no longer places children in unregistered homes.',
    told: ['The council has stopped placing children in unregistered homes.'],
    lies: ['The council still places children in unregistered homes.'],
  },
  {
    quote: 'Not all children have good life-story work carried out to help them understand their history.',
    told: [
      'Good life-story work, to help them understand their history and needs, is missing for some children.',
    ],
    lies: ['All children have good life-story work carried out to help them understand their history.'],
  },
];

describe('what is held against a claim: what a denial covers', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
