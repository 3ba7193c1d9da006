import { expect, it } from 'vitest';
import { footnoteWords } from '../../../src/draft/word/source-words.ts';

const cited = (...labels: (string | [string, number])[]) => ({
  citations: labels.map((one) => {
    const [label, pageNumber] = typeof one === 'string' ? [one, undefined] : one;
    const page = pageNumber === undefined ? {} : { pageNumber };
    return { label, ...page, startChar: 0, endChar: 1, quote: 'x', context: [], match: 'exact' as const };
  }),
});

it('gives a label with its page, once', () => {
  expect(footnoteWords(cited(['Ashmere, letter, para 4.6', 3]))).toBe('Ashmere, letter, para 4.6, p. 3.');
  expect(
    footnoteWords(cited(['Ashmere, letter, para 4.6, p. 3', 3], ['Ashmere, letter, para 4.6, p. 3', 3])),
  ).toBe('Ashmere, letter, para 4.6, p. 3.');
});

it('does not say again what a label has in common with the one before', () => {
  const words = footnoteWords(
    cited(
      'Ashmere, letter, under ‘Grades, old’, first bullet',
      'Ashmere, letter, under ‘Grades, old’, second bullet',
      'Ashmere, letter, under ‘Grades, new’, first bullet',
      'Fenwick, paper, para 1',
    ),
  );
  expect(words).toBe(
    'Ashmere, letter, under ‘Grades, old’, first bullet; second bullet; under ‘Grades, new’, first bullet; Fenwick, paper, para 1.',
  );
});

it('says nothing for a paragraph that cites nothing', () => {
  expect(footnoteWords(cited())).toBe('');
});
