import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/domain/split-sentences.ts';

const split = (text: string, from?: number, to?: number) =>
  splitSentences(text, from, to).map(({ startChar, endChar }) => text.slice(startChar, endChar));

describe('splitSentences', () => {
  it('splits at stops, question marks and exclamation marks, with their closing quotes and brackets', () => {
    expect(split('It works. Does it? “It does.” (So we hear.) Good!')).toEqual([
      'It works.',
      'Does it?',
      '“It does.”',
      '(So we hear.)',
      'Good!',
    ]);
  });

  it('does not split inside numbers, money and web addresses', () => {
    expect(split('Some 4.6 per cent of £2.5 million went to www.example.org last year.')).toHaveLength(1);
  });

  it('does not split after titles, initials and abbreviations that lead on', () => {
    expect(split('Cllr. Amin met Dr. J. B. Ford, e.g. Tuesday, at St. Mark’s.')).toHaveLength(1);
  });

  it('tells "No. 5" from a sentence that ends in "no."', () => {
    expect(split('See No. 5 and p. 12 of it.')).toHaveLength(1);
    expect(split('The answer was no. Members moved on.')).toHaveLength(2);
    expect(split('Beds, chairs etc. Staff moved them.')).toHaveLength(2);
  });

  it('ends a sentence after a lettered appendix but not after an initial', () => {
    expect(split('Figures are in Appendix A. Members noted them.')).toHaveLength(2);
    expect(split('The officer is M. Okoro today.')).toHaveLength(1);
  });

  it('keeps a printed number with the words it opens', () => {
    const text = 'Before.\n\n7. The council agreed. It met.';
    expect(split(text, text.indexOf('7.'))).toEqual(['7. The council agreed.', 'It met.']);
  });

  it('goes on after a mark that a small letter follows', () => {
    expect(split('“Why wait?” asked one carer. Nobody knew.')).toEqual([
      '“Why wait?” asked one carer.',
      'Nobody knew.',
    ]);
  });

  it('ends at a semicolon only at a line’s end', () => {
    expect(split('first part; second part')).toHaveLength(1);
    expect(split('first part;\nsecond part')).toHaveLength(2);
  });

  it('gives spans inside the stretch asked for, and none for white space', () => {
    expect(splitSentences('One. Two. Three.', 5, 9)).toEqual([{ startChar: 5, endChar: 9 }]);
    expect(splitSentences('  \n ')).toEqual([]);
  });
});
