import type { Baseline } from './baseline.ts';
import type { CaseResult } from './case-result.ts';
import { type Measure, type MeasuredCase, measureMetric } from './measure-metric.ts';
import { type Metric, metrics } from './metrics.ts';

export interface Comparison {
  /** Cases that run and baseline share; only they are compared. */
  shared: number;
  /** Cases that only the run, or only the baseline (in the groups measured) has. */
  onlyNow: number;
  onlyBefore: number;
  rows: { name: string; before: number; now: number; tolerance: number; worse: boolean }[];
  /** Yes-or-no figures that flipped, e.g. "A006 right". */
  lost: string[];
  gained: string[];
}

/** Figures of which losing one (1 → 0), or gaining it for the second list, is worth naming. */
const goodFlags = ['hit', 'all', 'right', 'passed'];
const badFlags = ['falselyAnswered', 'failed', 'liePassed', 'paraphraseRejected', 'seedRejected'];

/** Holds a run against a stored one, over the cases both have. A metric is worse when it falls short by more than its tolerance. */
export function compareWithBaseline(results: readonly CaseResult[], baseline: Baseline): Comparison {
  const groups = new Set(results.map((result) => result.group));
  const before = new Map(
    baseline.cases.filter((entry) => groups.has(entry.group)).map((entry) => [keyOf(entry), entry]),
  );
  const pairs = results.flatMap((now) => {
    const then = before.get(keyOf(now));
    return then === undefined ? [] : [{ now, then }];
  });
  const flips = pairs.flatMap(({ now, then }) => flipsOf(now, then));
  return {
    shared: pairs.length,
    onlyNow: results.length - pairs.length,
    onlyBefore: before.size - pairs.length,
    rows: metrics.flatMap((metric) => compareMetric(metric, pairs)),
    lost: flips.filter((flip) => !flip.better).map((flip) => flip.name),
    gained: flips.filter((flip) => flip.better).map((flip) => flip.name),
  };
}

type Pair = { now: MeasuredCase; then: MeasuredCase };

function compareMetric(metric: Metric, pairs: readonly Pair[]): Comparison['rows'] {
  if (metric.tolerance === undefined) return [];
  const now: Measure = measureMetric(
    metric,
    pairs.map((pair) => pair.now),
  );
  const then: Measure = measureMetric(
    metric,
    pairs.map((pair) => pair.then),
  );
  if (now.value === undefined || then.value === undefined) return [];
  const loss = metric.better === 'more' ? then.value - now.value : now.value - then.value;
  return [
    {
      name: metric.name,
      before: then.value,
      now: now.value,
      tolerance: metric.tolerance,
      worse: loss > metric.tolerance + 1e-4,
    },
  ];
}

function flipsOf(now: CaseResult, then: Baseline['cases'][number]): { name: string; better: boolean }[] {
  return [...goodFlags, ...badFlags].flatMap((flag) => {
    const [a, b] = [then.figures[flag], now.figures[flag]];
    if (a === undefined || b === undefined || a === b) return [];
    return [{ name: `${now.id} ${flag}`, better: b > a === goodFlags.includes(flag) }];
  });
}

function keyOf(entry: { group: string; id: string }): string {
  return `${entry.group} ${entry.id}`;
}
