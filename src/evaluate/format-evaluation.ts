import type { CaseGroup, CaseResult } from './case-result.ts';
import { formatClaims } from './claims/format-claims.ts';
import type { EngineName } from './engines/engine-ask.ts';
import { formatExtraction } from './format-extraction.ts';
import { formatTable } from './format-table.ts';
import { type Measure, measureMetric } from './measure-metric.ts';
import { type Metric, metrics } from './metrics.ts';
import { percentile } from './percentile.ts';
import type { Evaluation } from './run-evaluation.ts';

/** Figures shown for each kind, by group. */
const columns: Record<CaseGroup, string[]> = {
  retrieval: ['hit@10', 'all-quotes@10'],
  answerable: ['right', 'wrong', 'refused', 'coverage', 'precision'],
  unanswerable: ['falsely answered', 'falsely answered, critical'],
  hostile: ['hostile passed'],
  extraction: [],
  ledger: ['ledger questions right'],
  briefing: ['adverse findings in the briefing', 'labelled adverse items in the briefing'],
  drafting: ['facts in the draft', 'improvement items in the draft', 'inventions, a draft'],
  claims: [],
};

/** The whole evaluation as text: every metric against its bar, each group by kind, times, worst cases. `worst` is how many to name a group. */
export function formatEvaluation(
  evaluation: Evaluation,
  worst: number,
  engine: EngineName = 'offline',
): string {
  const { results, absent } = evaluation;
  const quotes = evaluation.cases.reduce((sum, entry) => sum + entry.quotes.length, 0);
  const found = `Supporting quotes found in the reports' text: ${quotes - absent.length} of ${quotes}`;
  const groups = (Object.keys(columns) as CaseGroup[]).filter((group) =>
    results.some((result) => result.group === group),
  );
  return [
    formatTable(barHeader, barRows(results)),
    formatExtraction(results),
    formatClaims(results, worst),
    formatTimes(results, engine),
    evaluation.cases.length === 0
      ? ''
      : absent.length === 0
        ? found
        : `${found} (absent: ${absent.join('; ')})`,
    ...groups.filter((group) => columns[group].length > 0).map((group) => formatGroup(group, results)),
    formatWorstCases(results, worst),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Which cases fell short, the worst first, at most `worst` of each group. Claims are named with their figures. */
export function formatWorstCases(results: readonly CaseResult[], worst: number): string {
  return (Object.keys(columns) as CaseGroup[])
    .filter((group) => group !== 'claims')
    .map((group) => formatWorst(group, results, worst))
    .filter((part) => part !== '')
    .join('\n\n');
}

export const barHeader = ['figure', 'n', 'mean', '95 %', 'bar', ''];

/** A row for each figure that is no field of extraction. */
export function barRows(results: readonly CaseResult[]): string[][] {
  return metrics.flatMap((metric) => {
    // Fields of extraction and kinds of lies have tables of their own.
    if (metric.fields !== undefined || metric.ownTable) return [];
    const measure = measureMetric(metric, results);
    if (measure.n === 0) return [];
    const met = measure.met === undefined ? '' : measure.met ? 'met' : 'MISSED';
    return [[metric.name, String(measure.n), figure(measure), range(measure), barOf(metric), met]];
  });
}

function formatTimes(results: readonly CaseResult[], engine: EngineName): string {
  const groups = {
    find: ['retrieval'],
    ask: ['answerable', 'unanswerable', 'hostile', 'ledger'],
    draft: ['drafting'],
  };
  const bars: Record<string, number> = { ...(engine === 'offline' ? { ask: 150 } : {}), draft: 1000 };
  const rows = (['find', 'ask', 'draft'] as const).flatMap((verb) => {
    const times = results
      .filter(({ group, kind }) => groups[verb].includes(group) && kind !== 'softened')
      .map((result) => result.ms);
    if (times.length === 0) return [];
    const p95 = percentile(times, 0.95)!;
    const at = bars[verb];
    const bar = at === undefined ? ['', ''] : [`≤ ${at}`, p95 <= at ? 'met' : 'MISSED'];
    return [
      [
        `${verb}, warm`,
        String(times.length),
        percentile(times, 0.5)!.toFixed(0),
        p95.toFixed(0),
        Math.max(...times).toFixed(0),
        ...bar,
      ],
    ];
  });
  if (rows.length === 0) return '';
  return formatTable(['milliseconds', 'n', 'p50', 'p95', 'max', 'bar for p95', ''], rows);
}

function formatGroup(group: CaseGroup, results: readonly CaseResult[]): string {
  const own = results.filter((result) => result.group === group);
  const shown = metrics.filter((metric) => columns[group].includes(metric.name));
  const kinds = [...new Set(own.map((result) => result.kind))].sort();
  const row = (name: string, cases: readonly CaseResult[]) => {
    const measures = shown.map((metric) => measureMetric(metric, cases));
    return [name, String(cases.length), ...measures.flatMap((measure) => [figure(measure), range(measure)])];
  };
  const rows = [
    ...kinds.map((kind) =>
      row(
        kind,
        own.filter((result) => result.kind === kind),
      ),
    ),
    row('all', own),
  ];
  return formatTable([group, 'n', ...shown.flatMap((metric) => [metric.name, '95 %'])], rows);
}

function formatWorst(group: CaseGroup, results: readonly CaseResult[], worst: number): string {
  const short = results
    .filter((result) => result.group === group && result.why !== '')
    .sort((a, b) => badness(b) - badness(a));
  if (short.length === 0 || worst === 0) return '';
  const lines = short
    .slice(0, worst)
    .map(({ id, kind, question, why }) => `  ${id} (${kind}) ${clip(question, 90)}\n      ${clip(why, 220)}`);
  const rest =
    short.length > worst ? [`  and ${short.length - worst} more (--worst ${short.length} shows all)`] : [];
  return [`${group}: ${short.length} fell short`, ...lines, ...rest].join('\n');
}

/** Failures first, then wrong or false answers, then what was merely not found. */
function badness(result: CaseResult): number {
  const {
    failed = 0,
    criticalAnswered = 0,
    falselyAnswered = 0,
    wrong = 0,
    hit = 1,
    spans = 0,
    wholeSpans = 0,
  } = result.figures;
  return (
    failed * 16 +
    criticalAnswered * 8 +
    (spans > wholeSpans ? 8 : 0) +
    falselyAnswered * 4 +
    wrong * 2 +
    (1 - hit)
  );
}

function figure(measure: Measure): string {
  return measure.value === undefined ? '–' : measure.value.toFixed(3);
}

function range(measure: Measure): string {
  return measure.interval === undefined
    ? ''
    : `${measure.interval.low.toFixed(2)}–${measure.interval.high.toFixed(2)}`;
}

function barOf(metric: Metric): string {
  if (metric.bar === undefined) return '';
  return `${metric.bar.is === 'least' ? '≥' : '≤'} ${Number(metric.bar.at.toFixed(3))}`;
}

function clip(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
