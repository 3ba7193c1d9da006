import type { CaseResult } from '../case-result.ts';
import { formatTable } from '../format-table.ts';
import { type Measure, measureMetric } from '../measure-metric.ts';
import { type Metric, metrics } from '../metrics.ts';
import { percentile } from '../percentile.ts';
import { columnOf, type EngineRun, madeUpWarning } from './engine-run.ts';
import { type ModelUse, modelUse } from './model-use.ts';

/**
 * Runs with several engines as one table: a column each, a row for every figure with its 95 % interval, then what the models took and where they
 * fell short. Suites that ask no model are measured once, in the first column.
 */
export function formatEngines(runs: readonly EngineRun[]): string {
  const header = ['figure', 'n', ...runs.map(columnOf), 'bar'];
  return [
    ...warningOf(runs),
    formatTable(header, [...metrics.flatMap((metric) => metricRow(metric, runs)), ...useRows(runs)]),
    ...notesOf(runs),
  ].join('\n');
}

/** What one engine took, for a run with a model by itself. */
export function formatModelUse(run: EngineRun): string {
  const rows = useRows([run]).map((row) => row.slice(0, -1));
  return [
    ...warningOf([run]),
    formatTable(['what it took', 'n', columnOf(run)], rows),
    ...notesOf([run]),
  ].join('\n');
}

function warningOf(runs: readonly EngineRun[]): string[] {
  return runs.some(({ model }) => model?.madeUp) ? [madeUpWarning] : [];
}

function metricRow(metric: Metric, runs: readonly EngineRun[]): string[][] {
  const measures = runs.map(({ evaluation }) => measureMetric(metric, evaluation.results));
  const most = Math.max(...measures.map(({ n }) => n));
  if (most === 0) return [];
  const ns = [...new Set(measures.map(({ n }) => n).filter((n) => n > 0))];
  const { bar } = metric;
  const held = bar === undefined ? '' : `${bar.is === 'least' ? '≥' : '≤'} ${Number(bar.at.toFixed(3))}`;
  return [[metric.name, ns.join(', '), ...measures.map(cell), held]];
}

function cell({ value, interval }: Measure): string {
  if (value === undefined) return '–';
  if (interval === undefined) return value.toFixed(3);
  return `${value.toFixed(3)} (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})`;
}

function useRows(runs: readonly EngineRun[]): string[][] {
  const uses = runs.map(({ evaluation }) => modelUse(evaluation.results));
  const row = (name: string, of: (use: ModelUse, run: EngineRun) => string) => [
    ...[name, ''],
    ...uses.map((use, at) => of(use, runs[at]!)),
    '',
  ];
  const count = (name: string, of: (use: ModelUse) => number) =>
    row(name, (use, { engine }) => (engine === 'offline' ? '–' : of(use).toLocaleString('en-GB')));
  return [
    row('cost, US dollars', (use, { engine }) => (engine === 'offline' ? '0' : costOf(use))),
    count('tokens in', (use) => use.inputTokens),
    count('tokens out', (use) => use.outputTokens),
    count('tokens read from the cache', (use) => use.cacheReadTokens),
    count('tokens written to the cache', (use) => use.cacheWriteTokens),
    count('calls', (use) => use.calls),
    count('calls that failed', (use) => use.failedCalls),
    count('unsupported sentences, left out', (use) => use.unsupported),
    ...(uses.every(({ answers }) => answers === 0)
      ? []
      : [
          count('sentences of answers, shown', (use) => use.shown),
          count('answers by the offline engine instead', (use) => use.fellBack),
          count('answers that broke off', (use) => use.brokeOff),
          count('answers that took no model', (use) => use.withoutCall),
        ]),
    ...timeRows('answer', runs, isAsked),
    ...timeRows('draft', runs, isDraft),
  ];
}

/** A sum in which some price is not known would be no cost. */
function costOf({ cost, calls, priced }: ModelUse): string {
  if (calls === 0) return '0';
  return priced === 0 ? 'no prices set' : `${cost.toFixed(4)}${priced < calls ? ' or more' : ''}`;
}

const asking = ['answerable', 'unanswerable', 'hostile', 'ledger'];

function timeRows(
  what: string,
  runs: readonly EngineRun[],
  isTimed: (result: CaseResult) => boolean,
): string[][] {
  const times = runs.map(({ evaluation }) => evaluation.results.filter(isTimed).map(({ ms }) => ms));
  const ns = [...new Set(times.map((own) => own.length).filter((n) => n > 0))];
  if (ns.length === 0) return [];
  const at = (share: number) =>
    runs.map(({ model }, place) =>
      model?.replayed ? 'replayed' : (percentile(times[place]!, share)?.toFixed(0) ?? '–'),
    );
  return [0.5, 0.95].map((share) => [
    `milliseconds, ${what}, p${share * 100}`,
    ns.join(', '),
    ...at(share),
    '',
  ]);
}

function isDraft({ group, kind }: CaseResult): boolean {
  return group === 'drafting' && kind !== 'softened';
}

function isAsked({ group }: CaseResult): boolean {
  return asking.includes(group);
}

function notesOf(runs: readonly EngineRun[]): string[] {
  const uses = runs.map(({ evaluation }) => modelUse(evaluation.results));
  const unpriced = uses.some(({ calls, priced }) => priced < calls);
  const unrecorded = uses.reduce((sum, use) => sum + use.unrecorded, 0);
  return [
    ...(unrecorded === 0
      ? []
      : [
          `${unrecorded} calls were not recorded, so that the offline engine stood in: record the run again.`,
        ]),
    ...(unpriced ? ['Set RAPPORTEUR_MODEL_PRICES for the cost: tokens are what is known without.'] : []),
    ...(runs.some(({ model }) => model?.replayed)
      ? ['Replayed: tokens and cost are those of the recording, and nothing was spent.']
      : []),
  ];
}
