import { describe, expect, it } from 'vitest';
import { checkAtLarge } from '../../../src/claims/meaning/check-at-large.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';

const kinds = (quote: string, claim: string, context: string[] = ['Ashmere City Council']) =>
  checkAtLarge(statementOf(claim), readEvidence(quote, context)).map(({ kind }) => kind);

describe('a claim at large', () => {
  it.each([
    ['Staff describe what they learned.', 'Staff were unable to describe what they learned.', 'negation'],
    ['Work has not gone as far as planned.', 'Work went as far as planned.', 'negation'],
    ['Children do not always get help in time.', 'Children do not get help in time.', 'quantifier'],
    [
      'The council may draw on reserves to recruit officers.',
      'The council has drawn on reserves to recruit officers.',
      'modality',
    ],
    [
      'Neither team had checked. Costs are low.',
      'Both teams had checked, and costs are not high.',
      'negation',
    ],
    ['Carers helped | 804 | 911', 'Help should reach 911 carers.', 'modality'],
  ])('“%s” is not “%s”', (quote, claim, kind) => {
    expect(kinds(quote, claim)).toEqual([kind]);
  });

  it.each([
    ['Staff rarely describe what they learned.', 'Staff do not often describe what they learned.'],
    ['Work has not gone as far as planned.', 'Work went less far than planned.'],
    ['Work has not gone as far as planned. Costs fell.', 'Costs fell.'],
    ['The council may draw on reserves.', 'The council is considering whether to draw on reserves.'],
    ['The plan should have been sent in May.', 'The plan was late.'],
    ['Children do not always get help in time.', 'Some children get no help in time.'],
    ['Staff must record visits.', 'Inspectors asked that staff record visits.'],
    ['Help is not only late but poor.', 'Help is late and poor.'],
  ])('“%s” may be “%s”', (quote, claim) => {
    expect(kinds(quote, claim)).toEqual([]);
  });

  it('tells a target as what is meant', () => {
    expect(
      kinds('Carers helped | 804 | 911', 'Help should reach 911 carers.', ['Measure | 2023 | Target']),
    ).toEqual([]);
  });
});
