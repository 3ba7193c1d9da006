import type { Part } from '../bootstrap-interval.ts';
import { measureMetric } from '../measure-metric.ts';
import { type Metric, metrics } from '../metrics.ts';
import type { Interval } from '../wilson-interval.ts';
import { bootstrapDifference } from './bootstrap-difference.ts';
import type { StoredRun } from './stored-run.ts';

export interface RunComparison {
  /** Cases that both runs have; only they are compared. */
  shared: number;
  onlyBefore: number;
  onlyNow: number;
  /** Fingerprints that differ, by name; empty when only the code of this run is another. */
  changed: string[];
  rows: {
    name: string;
    before: number;
    now: number;
    /** 95 % interval of now − before over the shared cases. */
    interval: Interval | undefined;
    regressed: boolean;
  }[];
  /** Cases by name whose figures got better or worse, e.g. "answerable A006 right". */
  won: string[];
  lost: string[];
}

type Case = StoredRun['results'][number];
type Pair = { before: Case; now: Case };

/**
 * Holds one stored run against another, case by case. A figure has regressed past the noise when it is worse by more than its tolerance
 * (absolute, the rule that baselines use) **and** the 95 % interval of the difference, drawn by paired bootstrap over the shared
 * cases, lies wholly on the worse side. Figures of which none may be (critical errors, inventions, spans) have no noise: any
 * loss is a regression.
 */
export function compareRuns(before: StoredRun, now: StoredRun): RunComparison {
  const then = new Map(before.results.map((one) => [keyOf(one), one]));
  const pairs = now.results.flatMap((one): Pair[] => {
    const was = then.get(keyOf(one));
    return was === undefined ? [] : [{ before: was, now: one }];
  });
  const turned = pairs.flatMap(turnedOf);
  const names = Object.keys(now.fingerprints) as (keyof StoredRun['fingerprints'])[];
  return {
    shared: pairs.length,
    onlyBefore: before.results.length - pairs.length,
    onlyNow: now.results.length - pairs.length,
    changed: names.filter((name) => before.fingerprints[name] !== now.fingerprints[name]),
    rows: metrics.flatMap((metric) => rowOf(metric, pairs)),
    won: turned.filter((one) => one.better).map((one) => one.name),
    lost: turned.filter((one) => !one.better).map((one) => one.name),
  };
}

function rowOf(metric: Metric, pairs: readonly Pair[]): RunComparison['rows'] {
  const own = pairs.filter(
    ({ now }) => metric.groups.includes(now.group) && (metric.kind === undefined || metric.kind === now.kind),
  );
  const before = measureMetric(
    metric,
    own.map((pair) => pair.before),
  ).value;
  const now = measureMetric(
    metric,
    own.map((pair) => pair.now),
  ).value;
  if (before === undefined || now === undefined) return [];
  const parts = own.map((pair): [Part, Part] => [
    metric.part(pair.before.figures),
    metric.part(pair.now.figures),
  ]);
  const interval = bootstrapDifference(parts);
  const loss = metric.better === 'more' ? before - now : now - before;
  return [{ name: metric.name, before, now, interval, regressed: isRegression(metric, loss, interval) }];
}

function isRegression({ better, tolerance }: Metric, loss: number, interval: Interval | undefined): boolean {
  if (tolerance === undefined || loss <= tolerance + 1e-4) return false;
  if (tolerance === 0 || interval === undefined) return true;
  return better === 'more' ? interval.high < 0 : interval.low > 0;
}

/** Figures of which more is better and less is better; counts of fields are told by what was missed. */
const good = ['hit', 'all', 'right', 'passed'];
const bad = [
  'falselyAnswered',
  'failed',
  'critical',
  'invented',
  'voiceErrors',
  'missed',
  'strayValues',
  'omittedAdverse',
  'inventions',
  'adverseLeftOut',
  'placeholdersFilled',
  'gradeErrors',
  'softened',
];

function turnedOf({ before, now }: Pair): { name: string; better: boolean }[] {
  const [was, is] = [withMissed(before.figures), withMissed(now.figures)];
  return [...good, ...bad].flatMap((figure) => {
    const [a, b] = [was[figure], is[figure]];
    if (a === undefined || b === undefined || a === b) return [];
    const by = Math.abs(b - a) === 1 && a + b === 1 ? '' : ` ${a} → ${b}`;
    return [{ name: `${now.group} ${now.id} ${figure}${by}`, better: b > a === good.includes(figure) }];
  });
}

/** Labels that no finding met, over all fields of a report. */
function withMissed(figures: Record<string, number>): Record<string, number> {
  const fields = Object.keys(figures).filter((name) => name.endsWith('.wanted'));
  if (fields.length === 0) return figures;
  const missed = fields.reduce(
    (sum, name) => sum + figures[name]! - (figures[name.replace(/wanted$/u, 'matched')] ?? 0),
    0,
  );
  return { ...figures, missed };
}

function keyOf({ group, id }: Case): string {
  return `${group} ${id}`;
}
