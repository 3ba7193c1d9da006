import { describe, expect, it } from 'vitest';
import { bootstrapDifference } from '../../../src/evaluate/runs/bootstrap-difference.ts';
import { compareRuns } from '../../../src/evaluate/runs/compare-runs.ts';
import { formatRuns } from '../../../src/evaluate/runs/format-runs.ts';
import type { StoredRun } from '../../../src/evaluate/runs/stored-run.ts';

/** A run of 72 questions of which the first `wrong` are not right. */
function run(wrong: number, rest: Partial<StoredRun> = {}): StoredRun {
  return {
    cases: 'seeds',
    suites: ['answering'],
    date: '2026-01-01T00:00:00.000Z',
    commit: 'abc',
    fingerprints: { prompts: 'a', regimes: 'b', rules: 'c', corpus: 'd' },
    results: Array.from({ length: 72 }, (_, index) => ({
      group: 'answerable' as const,
      id: `A${index + 1}`,
      kind: 'lookup',
      figures: { right: Number(index >= wrong) },
    })),
    ...rest,
  };
}

function extracted(figures: Record<string, number>): StoredRun {
  return run(0, { results: [{ group: 'extraction', id: 'a.pdf', kind: 'ilacs', figures }] });
}

describe('compareRuns', () => {
  it('names the cases won and lost, and calls no regression what chance may do', () => {
    const comparison = compareRuns(run(4), run(6));
    expect(comparison.lost).toEqual(['answerable A5 right', 'answerable A6 right']);
    expect(comparison.won).toEqual([]);
    expect(comparison.rows.find((row) => row.name === 'right')).toMatchObject({ regressed: false });
    expect(compareRuns(run(6), run(4)).won).toHaveLength(2);
  });

  it('calls a loss past the noise a regression', () => {
    const row = compareRuns(run(4), run(14)).rows.find((one) => one.name === 'right')!;
    expect(row.regressed).toBe(true);
    expect(row.interval!.high).toBeLessThan(0);
  });

  it('allows no new invention and no new critical voice error, however few the cases', () => {
    const before = extracted({ invented: 0, voiceErrors: 0, critical: 0 });
    const comparison = compareRuns(before, extracted({ invented: 1, voiceErrors: 0, critical: 0 }));
    expect(comparison.rows.filter((row) => row.regressed).map((row) => row.name)).toEqual([
      'invented, a report',
    ]);
    expect(comparison.lost).toEqual(['extraction a.pdf invented']);
  });

  it('tells labels missed over all fields of a report', () => {
    const figures = (matched: number) => ({ 'facts.wanted': 9, 'facts.matched': matched, 'facts.found': 9 });
    expect(compareRuns(extracted(figures(9)), extracted(figures(7))).lost).toEqual([
      'extraction a.pdf missed 0 → 2',
    ]);
  });

  it('says what changed between them and what was not compared', () => {
    const later = run(0, { fingerprints: { prompts: 'a', regimes: 'x', rules: 'c', corpus: 'd' } });
    later.results[0]!.id = 'A100';
    const comparison = compareRuns(run(0), later);
    expect(comparison).toMatchObject({ shared: 71, onlyBefore: 1, onlyNow: 1, changed: ['regimes'] });
    const told = formatRuns(run(0), later, comparison);
    expect(told).toContain('Changed: regimes.');
    expect(told).toContain('Not compared: 1 new, 1 that only the first has.');
  });
});

describe('bootstrapDifference', () => {
  it('is narrow where every case moves alike, and nothing where nothing is divided', () => {
    const pairs = Array.from(
      { length: 20 },
      () =>
        [
          { sum: 1, of: 2 },
          { sum: 2, of: 2 },
        ] as const,
    );
    expect(bootstrapDifference(pairs)).toEqual({ low: 0.5, high: 0.5 });
    expect(bootstrapDifference([])).toBeUndefined();
  });
});
