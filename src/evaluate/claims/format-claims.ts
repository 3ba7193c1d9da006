import type { CaseResult } from '../case-result.ts';
import { formatTable } from '../format-table.ts';
import { type Measure, measureMetric } from '../measure-metric.ts';
import { percentile } from '../percentile.ts';
import type { TriedClaim } from './claim-trial.ts';
import { claimsMetrics } from './claims-metrics.ts';

/** The suite `claims` as text: lies by kind against their bars, true claims by kind, why they were turned down, and `worst` cases whole. */
export function formatClaims(results: readonly CaseResult[], worst: number): string {
  const own = results.filter((result) => result.group === 'claims');
  if (own.length === 0) return '';
  return [
    formatLies(own),
    formatTruths(own),
    formatReasons(own),
    formatTimes(own),
    formatWorstClaims(own, worst),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A claim that was tried, whole: for a person who looks for why. */
export function tellTriedClaim({ id, kind, why, output }: CaseResult): string[] {
  const tried = output as TriedClaim | undefined;
  const head = `  ${id} (${kind}) ${why === '' ? 'well' : why}`;
  if (tried === undefined) return [head];
  const { trial, verdict } = tried;
  const reasons = trial.supported ? [] : verdict.reasons;
  return [
    head,
    `      claim:   ${flat(trial.claim)}`,
    `      quote:   ${flat(trial.quote)}`,
    ...(trial.context.length === 0 ? [] : [`      context: ${flat(trial.context.join(' / '))}`]),
    ...reasons.map((reason) => `      ${reason.kind}: ${reason.why}`),
  ];
}

function formatLies(own: readonly CaseResult[]): string {
  const barred = claimsMetrics.flatMap((metric) => {
    const measure = measureMetric(metric, own);
    if (metric.kind === undefined || measure.n === 0) return [];
    const verdict = measure.met === true ? 'met' : 'MISSED';
    return [[metric.kind, ...shares(measure), `≤ ${metric.bar!.at}`, verdict]];
  });
  const known = new Set(claimsMetrics.map(({ kind }) => kind));
  const others = byKind(
    own.filter(({ kind }) => !known.has(kind)),
    'lie',
    'liePassed',
  ).map((row) => [...row, '', '']);
  const rows = [...barred, ...others];
  return rows.length === 0 ? '' : formatTable(['lies', 'n', 'passed', 'rate', '95 %', 'bar', ''], rows);
}

function formatTruths(own: readonly CaseResult[]): string {
  const rows = [
    ...byKind(own, 'seed', 'seedRejected', 'seed: '),
    ...byKind(own, 'paraphrase', 'paraphraseRejected'),
  ];
  return rows.length === 0 ? '' : formatTable(['true claims', 'n', 'turned down', 'rate', '95 %'], rows);
}

function byKind(own: readonly CaseResult[], of: string, sum: string, lead = ''): string[][] {
  const cases = own.filter(({ figures }) => figures[of] === 1);
  return [...new Set(cases.map(({ kind }) => kind))].sort().map((kind) => {
    const part = (figures: CaseResult['figures']) => ({ sum: figures[sum] ?? 0, of: 1 });
    const metric = { name: kind, groups: ['claims' as const], kind, part, better: 'less' as const };
    return [`${lead}${kind}`, ...shares(measureMetric(metric, cases))];
  });
}

/** How many, of how many, the share, and its interval. */
function shares({ n, value = 0, interval }: Measure): string[] {
  const range = interval === undefined ? '' : `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`;
  return [String(n), String(Math.round(value * n)), value.toFixed(3), range];
}

function formatReasons(own: readonly CaseResult[]): string {
  const counts = new Map<string, number>();
  for (const { trial, verdict } of triedOf(own)) {
    if (!trial.supported) continue;
    for (const kind of new Set(verdict.reasons.map((reason) => reason.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => [kind, String(count)]);
  return rows.length === 0 ? '' : formatTable(['true claims turned down for', 'n'], rows);
}

function formatTimes(own: readonly CaseResult[]): string {
  const times = own.map(({ ms }) => ms);
  const [half, most] = [percentile(times, 0.5)!, percentile(times, 0.95)!];
  const row = ['check a sentence', String(times.length), half.toFixed(2), most.toFixed(2)];
  const verdict = most <= sentenceMs ? 'met' : 'MISSED';
  return formatTable(
    ['milliseconds', 'n', 'p50', 'p95', 'max', 'bar for p95', ''],
    [[...row, Math.max(...times).toFixed(2), `≤ ${sentenceMs}`, verdict]],
  );
}

/** What checking may add to a streamed sentence. */
const sentenceMs = 10;

function formatWorstClaims(own: readonly CaseResult[], worst: number): string {
  const short = own.filter(({ why }) => why !== '').sort((a, b) => badness(b) - badness(a));
  if (short.length === 0 || worst === 0) return '';
  const rest =
    short.length > worst ? [`  and ${short.length - worst} more (--worst ${short.length} shows all)`] : [];
  return [
    `claims: ${short.length} judged wrongly`,
    ...short.slice(0, worst).flatMap(tellTriedClaim),
    ...rest,
  ].join('\n');
}

/** Failures, then lies of the kinds that never may pass, then other lies, then true claims. */
function badness({ figures }: CaseResult): number {
  return (figures.failed ?? 0) * 4 + (figures.graveLiePassed ?? 0) * 3 + (figures.lightLiePassed ?? 0) * 2;
}

function triedOf(own: readonly CaseResult[]): TriedClaim[] {
  return own.flatMap(({ output }) => (output === undefined ? [] : [output as TriedClaim]));
}

function flat(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= 400 ? line : `${line.slice(0, 399)}…`;
}
