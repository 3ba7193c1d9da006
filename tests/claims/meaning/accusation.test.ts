import { describe, expect, it } from 'vitest';
import { checkAccusation } from '../../../src/claims/meaning/check-accusation.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';

const told = (quote: string, claim: string) =>
  checkAccusation(statementOf(claim), readEvidence(quote, ['Ashmere City Council'])).map(
    ({ value }) => value,
  );
const quote = 'Carers told CQC that they had to travel far. Some asked for help in an emergency.';

describe('something grave', () => {
  it.each([
    'The council lied about carers.',
    'Carers died in an emergency.',
    'Carers sued the council.',
    'The emergency plan is illegal.',
    'The council has abandoned carers.',
    'Carers bribed CQC.',
    'The council hides its plan from carers.',
    'CQC murdered carers who had to travel far.',
    'It is untrue that carers had to travel far.',
    'Carers allegedly had to travel far.',
    'Carers had to travel far to a world class service.',
    'Carers who asked for help were refused it.',
  ])('that the cited words do not say is refused: %s', (claim) => {
    expect(told(quote, claim)).toHaveLength(1);
  });

  it.each([
    ['Two people had died while they waited.', 'There were two deaths among those who waited.'],
    ['Records were falsely completed.', 'Staff falsified records.'],
    ['The council acted outside the law.', 'The council acted unlawfully.'],
    ['Staff left the service in large numbers.', 'Many staff resigned.'],
    ['Two records were wrongly closed.', 'It was a mistake that two records were closed.'],
    ['Carers’ requests were turned down.', 'Carers were refused what they asked for.'],
  ])('that they say in other words is let be: %s', (cited, claim) => {
    expect(told(cited, claim)).toEqual([]);
  });
});
