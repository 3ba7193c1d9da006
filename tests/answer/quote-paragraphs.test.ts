import { describe, expect, it } from 'vitest';
import { quoteParagraphs } from '../../src/answer/quote-paragraphs.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(
  `Fenwick County Council

Report to Cabinet, 9 March 2010

Care of adults 2008/09

4. Carers

4.1 Carers were seen within a week of asking.

4.3 Breaks were booked by telephone.

4.4 Nobody was turned away.
`,
  { file: 'letter.txt' },
);
const quote = (question: string) => quoteParagraphs(understandQuestion(question, []), [report]);

describe('quoteParagraphs', () => {
  it('quotes the paragraph that bears the number, without the number itself', () => {
    const { chosen, reason } = quote('What does paragraph 4.3 say?');
    expect(chosen.map(({ citation }) => citation.quote)).toEqual(['Breaks were booked by telephone.']);
    expect(chosen[0]!.citation.label).toContain('para 4.3');
    expect(reason).toBeUndefined();
  });

  it('says so where the number is not printed, and quotes nothing near it', () => {
    const { chosen, reason } = quote('What does paragraph 4.2 say?');
    expect(chosen).toEqual([]);
    expect(reason).toContain('4.2');
  });

  it('does not take 4 or 4.41 for 4.4', () => {
    expect(quote('What does paragraph 4.41 say?').chosen).toEqual([]);
    expect(quote('What does paragraph 44 say?').chosen).toEqual([]);
  });

  it('quotes each of two paragraphs asked for, in the order printed', () => {
    const { chosen } = quote('Compare paragraph 4.4 with paragraph 4.1.');
    expect(chosen.map(({ citation }) => citation.quote)).toEqual([
      'Carers were seen within a week of asking.',
      'Nobody was turned away.',
    ]);
  });

  it('says so where there is no report to look in', () => {
    expect(quoteParagraphs(understandQuestion('What does paragraph 1 say?', []), []).reason).toContain('1');
  });
});
