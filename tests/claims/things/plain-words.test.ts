import { describe, expect, it } from 'vitest';
import { claimChecker } from '../../../src/services/claim-checker.ts';

const check = claimChecker({});
const context = [
  'Council: Ashmere Council',
  'Title: Inspection of Ashmere',
  'Words of: Ofsted, the inspectorate',
];
const culture = 'Leaders provide a strong culture of learning. They have put plans in place to tackle delay.';
const plan = 'A plan for CHC is due by May 2015 and the ICB has set up a PHB group.';
const holds = (quote: string, claim: string) => check({ id: 'x', quote, context, claim }).supported;

describe('words that name a thing elsewhere', () => {
  it.each([
    [culture, 'Leaders foster a strong culture of learning.'],
    [culture, 'Plans that leaders have adopted tackle delay.'],
    [plan, 'A plan for continuing healthcare is due by May 2015.'],
    [plan, 'The integrated care board has set up a personal health budget group.'],
  ])('are none of “%s”: %s', (quote, claim) => {
    expect(holds(quote, claim)).toBe(true);
  });

  it.each([
    [culture, 'Leaders help foster carers with a strong culture of learning.'],
    [culture, 'Leaders provide adopted children with a strong culture of learning.'],
    [plan, 'A plan for community housing is due by May 2015.'],
    [plan, 'A plan for direct payments is due by May 2015.'],
  ])('are still things that are not those of “%s”: %s', (quote, claim) => {
    expect(holds(quote, claim)).toBe(false);
  });
});
