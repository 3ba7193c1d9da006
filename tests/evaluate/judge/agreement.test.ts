import { describe, expect, it } from 'vitest';
import { agreementOf, isUnanimous, majorityOf } from '../../../src/evaluate/judge/agreement.ts';

const says = (...list: boolean[]) => list.map((supported) => ({ supported }));

describe('agreementOf', () => {
  it('counts how often two say the same, with an interval', () => {
    const { n, same, share, interval } = agreementOf([
      [true, true],
      [true, false],
      [false, false],
      [true, true],
    ]);
    expect({ n, same, share }).toEqual({ n: 4, same: 3, share: 0.75 });
    expect(interval!.low).toBeLessThan(0.75);
    expect(interval!.high).toBeGreaterThan(0.75);
  });

  it("takes chance off in Cohen's kappa", () => {
    const pairs = (yes: number, first: number, second: number, no: number) => [
      ...Array.from({ length: yes }, () => [true, true] as const),
      ...Array.from({ length: first }, () => [true, false] as const),
      ...Array.from({ length: second }, () => [false, true] as const),
      ...Array.from({ length: no }, () => [false, false] as const),
    ];
    // Observed .70, by chance .50.
    expect(agreementOf(pairs(20, 5, 10, 15)).kappa).toBeCloseTo(0.4, 10);
    expect(agreementOf(pairs(5, 0, 0, 5)).kappa).toBe(1);
    expect(agreementOf(pairs(25, 25, 25, 25)).kappa).toBe(0);
  });

  it('gives no kappa where one of them always says the same, and nothing at all of nothing', () => {
    expect(agreementOf([[true, true]]).kappa).toBeUndefined();
    expect(agreementOf([])).toEqual({ n: 0, same: 0 });
  });
});

describe('several judgements of one claim', () => {
  it('stand for what most say; a tie is doubt', () => {
    expect(majorityOf(says(true, false, true))).toBe(true);
    expect(majorityOf(says(true, false))).toBe(false);
    expect(majorityOf([])).toBeUndefined();
  });

  it('are unanimous when all say the same', () => {
    expect(isUnanimous(says(false, false, false))).toBe(true);
    expect(isUnanimous(says(true, false, true))).toBe(false);
  });
});
