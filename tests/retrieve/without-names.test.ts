import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../src/retrieve/without-names.ts';

const named = (question: string, ...words: string[]) => ({
  named: words.map((word) => ({ start: question.indexOf(word), end: question.indexOf(word) + word.length })),
});

describe('withoutNames', () => {
  it('leaves the subject of a question, with single spaces', () => {
    const question = 'What did CQC say of carers in Fenwick in 2008/09?';
    expect(withoutNames(question, named(question, 'CQC', 'Fenwick', '2008/09'))).toBe(
      'What did say of carers in in ?',
    );
  });

  it('takes the stretches out whatever order they come in', () => {
    const question = 'Fenwick carers 2009';
    expect(withoutNames(question, named(question, '2009', 'Fenwick'))).toBe('carers');
    expect(withoutNames(question, named(question, 'Fenwick', '2009'))).toBe('carers');
  });

  it('is the question as it stands where nothing else is asked about: a search needs words', () => {
    const question = 'What did CQC say of Fenwick?';
    expect(withoutNames(question, named(question, 'CQC', 'Fenwick'))).toBe(question);
  });

  it('is the question as it stands where nothing is named', () => {
    expect(withoutNames('Who chairs the board?', { named: [] })).toBe('Who chairs the board?');
  });
});
