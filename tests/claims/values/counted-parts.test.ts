import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../../src/claims/check-support.ts';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const context = ['Fenwick County Council', 'Measure | Fenwick | Region | England'];

function kinds(quote: string, claim: string): string[] {
  return checkSupport({ quote, context, claim }, words).map(({ kind }) => kind);
}

describe('figures that two counts of the source make', () => {
  it.each([
    [
      'Of the 80 families on the list, 20 had waited for a year.',
      'A quarter of the families on the list had waited for a year.',
    ],
    [
      'Nine of the ten homes visited had a named nurse.',
      'Ninety per cent of the homes visited had a named nurse.',
    ],
    [
      'Eighteen of the 24 actions have been carried out.',
      'Fenwick has carried out 18 of 24 actions, leaving six.',
    ],
    [
      'Plans signed on time | 61% | 70% | 74%',
      'At 61 per cent, Fenwick is 13 points below England for plans signed on time.',
    ],
    [
      '97.2% of letters were answered within ten days.',
      'Ninety-seven per cent or so of letters were answered within ten days.',
    ],
  ])('hold: %s', (quote, claim) => {
    expect(kinds(quote, claim)).toEqual([]);
  });

  it.each([
    [
      'Of the 80 families on the list, 20 had waited for a year.',
      'A third of the families on the list had waited for a year.',
    ],
    [
      'Nine of the ten homes visited had a named nurse.',
      'Eighty per cent of the homes visited had a named nurse.',
    ],
    [
      'Eighteen of the 24 actions have been carried out.',
      'Fenwick has carried out 18 of 24 actions, leaving four.',
    ],
    [
      'Plans signed on time | 61% | 70% | 74%',
      'At 61 per cent, Fenwick is four points below England for plans signed on time.',
    ],
  ])('do not hold otherwise: %s', (quote, claim) => {
    expect(kinds(quote, claim)).not.toEqual([]);
  });
});
