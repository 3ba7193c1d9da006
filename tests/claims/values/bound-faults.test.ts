import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import { addressFaults } from '../../../src/claims/values/address-faults.ts';
import { boundFaults } from '../../../src/claims/values/bound-faults.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const told = (rule: typeof boundFaults, quote: string, claim: string) =>
  rule(statementOf(claim), readEvidence(quote, []), words).map(({ value }) => value);

describe('a limit', () => {
  it('told as one of the other kind is refused', () => {
    const quote = 'Care leavers are visited at least every six weeks, and fewer than 40 waited.';
    expect(told(boundFaults, quote, 'Care leavers are visited at most every six weeks.')).toEqual(['six']);
    expect(told(boundFaults, quote, 'More than 40 waited.')).toEqual(['40']);
  });

  it('told in other words, or left out, is let be', () => {
    const quote = 'Care leavers are visited at least every six weeks, and over £4.2m was spent.';
    for (const claim of [
      'Visits come no less than every six weeks.',
      'Visits come every six weeks.',
      'More than £4.2m was spent.',
    ])
      expect(told(boundFaults, quote, claim)).toEqual([]);
  });
});

describe('an address', () => {
  it('that is not printed is refused, one that is printed is let be', () => {
    const quote = 'Write to carers@ashmere.example or see www.ashmere.example/carers.';
    expect(
      told(addressFaults, quote, 'Write to carers@ashmere.example, or see www.ashmere.example/carers.'),
    ).toEqual([]);
    expect(told(addressFaults, quote, 'Write to carers@fenwick.example.')).toEqual([
      'carers@fenwick.example',
    ]);
    expect(told(addressFaults, quote, 'See https://ashmere.example/pay for more.')).toEqual([
      'https://ashmere.example/pay',
    ]);
  });
});
