import { describe, expect, it } from 'vitest';
import { findMisfits } from '../../../src/extract/oddities/numbering/number-runs.ts';

const misfits = (...numbers: number[]) =>
  findMisfits(numbers, (n) => n).map(({ kind, item, missing }) => [kind, item, missing]);

describe('a run of numbers', () => {
  it('without a gap has no misfit', () => {
    expect(misfits(1, 2, 3, 4)).toEqual([]);
    expect(misfits(13, 14, 15)).toEqual([]);
  });

  it('may hold a list that begins at 1, and go on after it', () => {
    expect(misfits(1, 2, 3, 1, 2, 4, 4)).toEqual([['repeat', 4, []]]);
    expect(misfits(5, 1, 2, 6)).toEqual([]);
  });

  it('with a number left out or printed twice has one misfit for it', () => {
    expect(misfits(1, 2, 4, 5)).toEqual([['jump', 4, [3]]]);
    expect(misfits(4, 5, 5, 6)).toEqual([['repeat', 5, []]]);
    expect(misfits(6, 7, 6)).toEqual([['repeat', 6, []]]);
  });

  it('does not take a figure that opens a line for the next number', () => {
    expect(misfits(1, 2, 14, 3)).toEqual([]);
  });
});
