import { bootstrapInterval } from './bootstrap-interval.ts';
import type { CaseGroup, Figures } from './case-result.ts';
import type { Metric } from './metrics.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** A metric over some cases. `value` and `interval` are absent when there is nothing to divide by, never NaN. */
export interface Measure {
  name: string;
  /** What it is a share of: cases, or what they add up to (citations, spans). */
  n: number;
  value?: number;
  interval?: Interval;
  /** Against the bar; absent without a bar or a value. */
  met?: boolean;
}

/** What a metric needs to know of a case. */
export interface MeasuredCase {
  group: CaseGroup;
  kind: string;
  figures: Figures;
}

/** Ratios of sums; the interval is Wilson's for yes-or-no figures of one case each, else by bootstrap over cases. */
export function measureMetric(metric: Metric, cases: readonly MeasuredCase[]): Measure {
  const parts = cases
    .filter(
      (entry) =>
        metric.groups.includes(entry.group) && (metric.kind === undefined || entry.kind === metric.kind),
    )
    .map((entry) => metric.part(entry.figures));
  const sum = parts.reduce((total, part) => total + part.sum, 0);
  const n = parts.reduce((total, part) => total + part.of, 0);
  if (n === 0) return { name: metric.name, n };
  const value = sum / n;
  const yesOrNo = parts.every((part) => part.of <= 1 && (part.sum === 0 || part.sum === 1));
  const interval = yesOrNo ? wilsonInterval(sum, n) : bootstrapInterval(parts);
  return {
    name: metric.name,
    n,
    value,
    ...(interval === undefined ? {} : { interval }),
    ...(metric.bar === undefined ? {} : { met: meets(value, metric.bar) }),
  };
}

function meets(value: number, bar: { at: number; is: 'least' | 'most' }): boolean {
  return bar.is === 'least' ? value >= bar.at - 1e-9 : value <= bar.at + 1e-9;
}
