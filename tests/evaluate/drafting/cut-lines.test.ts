import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../src/evaluate/drafting/cut-lines.ts';

const file = 'one\ntwo\nthree\nfour\nfive';

describe('cutLines', () => {
  it('keeps the whole file where the case says so', () => {
    expect(cutLines(file, 'whole').text).toBe(file);
  });

  it('withholds every other line, whatever stands in brackets', () => {
    const cut = cutLines(file, '2-3 (the letter; lines 4-5 are withheld)');
    expect(cut.text).toBe('two\nthree\n');
    expect([1, 2, 3, 4].map(cut.lineOf)).toEqual([undefined, 1, 2, undefined]);
  });

  it('parts ranges by an empty line, so that they do not read as one paragraph', () => {
    const cut = cutLines(file, '1-1, 4-5 (two parts)');
    expect(cut.text).toBe('one\n\nfour\nfive\n');
    expect(cut.lineOf(4)).toBe(3);
  });

  it('refuses words that name no lines', () => {
    expect(() => cutLines(file, 'the letter')).toThrow('names no lines');
  });
});
