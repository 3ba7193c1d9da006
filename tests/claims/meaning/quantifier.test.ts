import { describe, expect, it } from 'vitest';
import { type MeaningCase, meaningFaults, named } from './meaning-cases.ts';

const cases: readonly MeaningCase[] = [
  {
    quote: 'Managers do not always see risks; 12 of 40 plans had no review.',
    told: ['12 of the 40 plans had no review.'],
    lies: [],
  },
  {
    quote: 'Carers did not always have a plan; 12 of 40 were without one.',
    told: ['12 of the 40 carers had no plan.'],
    lies: [],
  },
  {
    quote: 'Most interviews are thorough but some lack detail.',
    told: ['Some interviews lack detail.'],
    lies: ['Most interviews lack detail.'],
  },
  {
    quote: 'A small number of children wait too long.',
    told: ['Only a few children wait too long.'],
    lies: [],
  },
  {
    quote: 'Nine in ten enquiries were settled within one working day.',
    told: ['Most enquiries were settled within a working day.'],
    lies: [
      'Few enquiries were settled within one working day.',
      'All enquiries were settled within one working day.',
    ],
  },
  {
    quote: 'Only a few carers go on short breaks each summer.',
    told: ['Only a small number of carers go on short breaks.'],
    lies: ['Many carers go on short breaks each summer.'],
  },
  {
    quote: 'There may be some extra costs to the council.',
    told: ['There might be extra costs to the council.'],
    lies: [],
  },
  {
    quote: 'Most care plans are detailed and up to date.',
    told: ['The majority of care plans are detailed and current.'],
    lies: [
      'All care plans are detailed and up to date.',
      'Some care plans are detailed and up to date.',
      'Few care plans are detailed and up to date.',
    ],
  },
  {
    quote: 'Some foster carers have not received training.',
    told: [
      'A number of foster carers have not had training.',
      'Not all foster carers have received training.',
    ],
    lies: [
      'Most foster carers have not received training.',
      'All foster carers have not received training.',
      'No foster carers have received training.',
    ],
  },
  {
    quote: 'Children are often seen alone by their social worker.',
    told: ['Social workers frequently see children alone.'],
    lies: [
      'Children are always seen alone by their social worker.',
      'Children are rarely seen alone by their social worker.',
      'Children are sometimes seen alone by their social worker.',
    ],
  },
  {
    quote: 'Nearly all children have an up-to-date health assessment.',
    told: [
      'Almost all children have a current health assessment.',
      'The vast majority of children have an up-to-date health assessment.',
    ],
    lies: [
      'All children have an up-to-date health assessment.',
      'Every child has an up-to-date health assessment.',
    ],
  },
  {
    quote: 'Social workers visit children regularly and know them well.',
    told: ['Children are visited regularly by social workers who know them well.'],
    lies: [
      'All social workers visit children regularly.',
      'Social workers always visit children regularly.',
      'Only social workers visit children regularly.',
    ],
  },
  {
    quote: 'Direct payments are used by many people with physical disabilities.',
    told: ['Many people with physical disabilities use direct payments.'],
    lies: [
      'All people with physical disabilities use direct payments.',
      'A few people with physical disabilities use direct payments.',
    ],
  },
  {
    quote: 'In a small number of cases, thresholds were applied inconsistently.',
    told: ['Thresholds were inconsistently applied in a few cases.'],
    lies: [
      'In most cases thresholds were applied inconsistently.',
      'Thresholds were applied inconsistently in every case.',
    ],
  },
  {
    quote: 'Carers are sometimes asked to repeat their story.',
    told: ['At times carers are asked to tell their story again.'],
    lies: [
      'Carers are always asked to repeat their story.',
      'Carers are asked to repeat their story.',
      'Carers are never asked to repeat their story.',
    ],
  },
  {
    quote: 'Every school has a named social worker.',
    told: ['All schools have a named social worker.'],
    lies: ['Most schools have a named social worker.', 'Some schools have a named social worker.'],
  },
];

describe('what is held against a claim: quantifier', () => {
  it.each(named(cases, 'told'))('nothing when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).toEqual([]);
  });

  it.each(named(cases, 'lies'))('something when it says: %s', (claim, one) => {
    expect(meaningFaults(one, claim)).not.toEqual([]);
  });
});
