import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/evaluate/bootstrap-interval.ts';
import { percentile } from '../../src/evaluate/percentile.ts';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { wilsonInterval } from '../../src/evaluate/wilson-interval.ts';

describe('wilsonInterval', () => {
  it('agrees with the published example of 81 in 263', () => {
    const interval = wilsonInterval(81, 263)!;
    expect(interval.low).toBeCloseTo(0.2553, 3);
    expect(interval.high).toBeCloseTo(0.3662, 3);
  });

  it('stays within 0 and 1, and is undefined for no cases', () => {
    expect(wilsonInterval(0, 5)!.low).toBeCloseTo(0, 10);
    expect(wilsonInterval(5, 5)!.high).toBeCloseTo(1, 10);
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});

describe('bootstrapInterval', () => {
  it('holds the ratio and is the same each time', () => {
    const parts = Array.from({ length: 40 }, (_, i) => ({ sum: i % 3, of: 2 }));
    const interval = bootstrapInterval(parts)!;
    const ratio = parts.reduce((sum, part) => sum + part.sum, 0) / 80;
    expect(interval.low).toBeLessThan(ratio);
    expect(interval.high).toBeGreaterThan(ratio);
    expect(bootstrapInterval(parts)).toEqual(interval);
  });

  it('is undefined when there is nothing to divide by', () => {
    expect(bootstrapInterval([])).toBeUndefined();
    expect(bootstrapInterval([{ sum: 0, of: 0 }])).toBeUndefined();
  });
});

describe('percentile', () => {
  it('is the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0)]).toEqual([3, 5, 1]);
    expect(percentile([], 0.5)).toBeUndefined();
  });
});

describe('seededRandom', () => {
  it('repeats itself and stays in [0, 1)', () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    const values = Array.from({ length: 1000 }, () => a());
    expect(values).toEqual(Array.from({ length: 1000 }, () => b()));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });
});
