import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../../src/claims/check-support.ts';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const quote = 'In 2023, 84 per cent of the 412 carers in Ashmere were seen, at a cost of £3 million.';

function kinds(claim: string, cited = quote): string[] {
  return checkSupport({ quote: cited, context: ['Ashmere City Council'], claim }, words).map(
    ({ kind }) => kind,
  );
}

describe('a claim in characters that look like others', () => {
  it('holds in plain figures and letters', () => {
    expect(kinds('In 2023, 84 per cent of the 412 carers in Ashmere were seen.')).toEqual([]);
  });

  it.each([
    ['full-width digits', 'In 2023, ８５ per cent of the 412 carers in Ashmere were seen.'],
    ['Arabic digits', 'In 2023, ٨٥ per cent of the 412 carers in Ashmere were seen.'],
    ['raised digits', 'In 2023, ⁸⁵ per cent of the 412 carers in Ashmere were seen.'],
    ['a full-width year', 'In ２０２４, 84 per cent of the carers in Ashmere were seen.'],
    ['a share of a thousand', 'In 2023, 84‰ of the 412 carers in Ashmere were seen.'],
  ])('does not hold with %s', (_, claim) => {
    expect(kinds(claim)).toContain('number');
  });

  it('does not hold with another money', () => {
    expect(kinds('Carers in Ashmere were seen at a cost of €3 million.')).toContain('unit');
  });

  it('does not hold with a letter of another script in a word', () => {
    expect(kinds('In 2023, 84 per cent of the 412 carers in Ashmere were nоt seen.')).not.toEqual([]);
  });

  it('holds with letters and signs that the source prints just so', () => {
    const cited = 'Ateş Kaya, the manager, said that 20 m² of the garden were paid for with €3 million.';
    expect(
      kinds('Ateş Kaya, the manager, said that 20 m² of the garden were paid for with €3 million.', cited),
    ).toEqual([]);
  });
});
