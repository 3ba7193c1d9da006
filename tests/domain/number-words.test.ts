import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/domain/number-words.ts';

describe('numbers in words', () => {
  it('stand at the place of their value, up to nineteen', () => {
    expect(numberWords.units).toHaveLength(20);
    expect(numberWords.units.map((word) => numberWords.counts.get(word))).toEqual(
      numberWords.units.map((_, value) => value),
    );
  });

  it('have tens in order, each ten more than the one before', () => {
    expect([...numberWords.tens].map((word) => numberWords.counts.get(word))).toEqual([
      20, 30, 40, 50, 60, 70, 80, 90,
    ]);
  });

  it('have places from the first to the twentieth', () => {
    expect([...numberWords.places.values()]).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});
