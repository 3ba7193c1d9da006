import { expect, it } from 'vitest';
import { lengthFault } from '../../../src/claims/form/length-fault.ts';

const line = { claim: 'Carers were seen.', quote: 'Carers were seen.', context: ['Ashmere'] };

it('finds nothing against a sentence of any length that reports have', () => {
  expect(
    lengthFault({
      ...line,
      claim: 'Carers were seen and '.repeat(50),
      quote: 'Carers were seen. '.repeat(500),
    }),
  ).toBe(undefined);
});

it.each([
  ['a claim', { ...line, claim: 'Carers were seen. '.repeat(100) }, /sentences one by one/],
  ['a quotation', { ...line, quote: 'Carers were seen. '.repeat(2000) }, /Cite the sentences/],
  ['a context', { ...line, context: Array(3000).fill('Carers were seen.') }, /headings, headers/],
])('says of %s that is no sentence with its source what to do', (_, given, says) => {
  expect(lengthFault(given)?.why).toMatch(says);
});
