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

it('names the letter in full once, then as the source', () => {
  const name = 'Ashmere, letter, 2003';
  const both = cited(`${name}, para 1, p. 2`, `${name}, para 4, p. 3`);
  expect(footnoteWords(both, { name, first: true })).toBe(
    'Ashmere, letter, 2003 (“the source”), para 1, p. 2; para 4, p. 3.',
  );
  expect(footnoteWords(both, { name })).toBe('The source, para 1, p. 2; para 4, p. 3.');
  expect(footnoteWords(cited(name), { name })).toBe('The source.');
});

it('keeps the whole label of what is not the letter', () => {
  const name = 'Ashmere, letter';
  expect(footnoteWords(cited('Ashmere, letters of 2003, para 1', `${name}, para 2`), { name })).toBe(
    'Ashmere, letters of 2003, para 1; the source, para 2.',
  );
});
