import { describe, expect, it } from 'vitest';
import { matchBest } from '../../../src/evaluate/extraction/match-best.ts';
import { seededRandom } from '../../../src/evaluate/seeded-random.ts';

/** The most that any one-to-one matching weighs, by trying all. */
function bestByTrying(weights: number[][], row = 0, taken = new Set<number>()): number {
  if (row === weights.length) return 0;
  const without = bestByTrying(weights, row + 1, taken);
  const withOne = weights[row]!.map((weight, column) =>
    taken.has(column) || weight <= 0
      ? 0
      : weight + bestByTrying(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(without, ...withOne);
}

describe('matchBest', () => {
  it('gives up the best single pair where two others weigh more together', () => {
    expect(
      matchBest([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('never returns a pair that may not be matched, whichever side is longer', () => {
    expect(matchBest([[0, 1, 0]])).toEqual([[0, 1]]);
    expect(matchBest([[0], [0.5], [0]])).toEqual([[1, 0]]);
    expect(matchBest([[0, 0]])).toEqual([]);
    expect(matchBest([])).toEqual([]);
    expect(matchBest([[], []])).toEqual([]);
  });

  it('weighs as much as the best of all matchings', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 60; round++) {
      const [rows, columns] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
      const weights = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (random() < 0.4 ? 0 : Math.round(random() * 100) / 100)),
      );
      const pairs = matchBest(weights);
      const sum = pairs.reduce((total, [row, column]) => total + weights[row]![column]!, 0);
      expect(sum).toBeCloseTo(bestByTrying(weights), 9);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }
  });
});
