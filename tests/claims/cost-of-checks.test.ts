import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../src/claims/check-support.ts';
import { claimWords } from '../../src/claims/claim-words.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const groups = ['children', 'carers', 'adults', 'families'];
const places = ['Ashmere', 'Fenwick', 'Marlbridge', 'Thornhill'];

/** No sentence comes twice, since what is read of one is kept. */
let told = 0;
function sentence(): string {
  told++;
  return `In ${2001 + (told % 20)}, ${10 + (told % 80)}.${told % 10}% of the ${told} ${groups[told % 4]} who had waited ${2 + (told % 13)} weeks in ${places[told % 4]} were not seen in time, and staff should mend their plans.`;
}

/** The least time of several checks against so many sentences. */
function cost(sentences: number): number {
  const times = Array.from({ length: 5 }, () => {
    const quote = Array.from({ length: sentences }, sentence).join(' ');
    const claim = `In ${2001 + (told % 20)}, ${30 + (told % 9)}% of carers in Fenwick waited ${4 + (told % 5)} weeks and staff mended some plans.`;
    const began = performance.now();
    checkSupport({ quote, context: ['Areas for improvement', 'Fenwick County Council'], claim }, words);
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe('the checks of a claim', () => {
  it('take time in step with the length of what is cited, not with its square', () => {
    for (let round = 0; round < 5; round++) cost(8);
    expect(cost(96) / cost(12)).toBeLessThan(8 * 3);
  });
});
