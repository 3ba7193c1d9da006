import type { CaseResult } from './case-result.ts';
import { completeFields } from './extraction/extraction-metrics.ts';
import type { Miss } from './extraction/score-list.ts';
import { criticalKinds } from './extraction/score-list.ts';
import { formatTable } from './format-table.ts';
import { measureMetric } from './measure-metric.ts';
import { type Metric, metrics } from './metrics.ts';

/** The suite `extraction` as text: every field with precision, recall and F1; regimes and councils; what misleads, by name. */
export function formatExtraction(results: readonly CaseResult[]): string {
  const own = results.filter((result) => result.group === 'extraction');
  if (own.length === 0) return '';
  return [
    formatTable(fieldHeader, fieldRows(own)),
    formatTable(
      groupHeader('regime'),
      groupRows(own, (result) => result.kind),
    ),
    formatTable(
      groupHeader('council'),
      groupRows(own, (result) => result.council ?? 'not stated'),
    ),
    formatCriticals(own),
  ].join('\n\n');
}

export const fieldHeader = ['field', 'reports', 'n', 'found', 'precision', 'recall', 'F1', '95 %', 'bar', ''];

/** A row for each field that some report is labelled for; `n` is labels. */
export function fieldRows(results: readonly CaseResult[]): string[][] {
  return metrics.flatMap((metric) => {
    if (metric.fields === undefined) return [];
    const cases = results.filter((one) => metric.kind === undefined || one.kind === metric.kind);
    const sums = sumsOf(cases, metric.fields);
    const measure = measureMetric(metric, results);
    if (measure.n === 0) return [];
    const { low, high } = measure.interval ?? {};
    return [
      [
        metric.name,
        String(sums.reports),
        String(sums.wanted),
        metric.recallOnly ? '' : String(sums.found),
        metric.recallOnly ? '' : share(sums.matched, sums.found),
        share(sums.matched, sums.wanted),
        metric.recallOnly ? '' : share(2 * sums.matched, sums.wanted + sums.found),
        low === undefined ? '' : `${low.toFixed(2)}–${high!.toFixed(2)}`,
        barOf(metric),
        measure.met === undefined ? '' : measure.met ? 'met' : 'MISSED',
      ],
    ];
  });
}

function barOf({ bar }: Metric): string {
  return bar === undefined ? '' : `${bar.is === 'least' ? '≥' : '≤'} ${Number(bar.at.toFixed(3))}`;
}

function sumsOf(results: readonly CaseResult[], fields: readonly string[]) {
  const sum = (name: string) =>
    results.reduce(
      (total, { figures }) =>
        total + fields.reduce((own, field) => own + (figures[`${field}.${name}`] ?? 0), 0),
      0,
    );
  const reports = results.filter(({ figures }) =>
    fields.some((field) => `${field}.wanted` in figures),
  ).length;
  return { reports, matched: sum('matched'), wanted: sum('wanted'), found: sum('found') };
}

/** Heading of a table by regime or council: all complete fields together, and what misleads. */
export function groupHeader(name: string): string[] {
  return [name, 'reports', 'n', 'found', 'precision', 'recall', 'F1', 'critical', 'invented', 'voice'];
}

/** A row for each regime or council, over the fields of which labels are complete. */
export function groupRows(
  results: readonly CaseResult[],
  nameOf: (result: CaseResult) => string,
): string[][] {
  const names = [...new Set(results.map(nameOf))].sort();
  return names.map((name) => {
    const own = results.filter((result) => nameOf(result) === name);
    const { matched, wanted, found } = sumsOf(own, completeFields);
    const count = (figure: string) =>
      String(own.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0));
    return [
      ...[name, String(own.length), String(wanted), String(found)],
      ...[share(matched, found), share(matched, wanted), share(2 * matched, wanted + found)],
      ...[count('critical'), count('invented'), count('voiceErrors')],
    ];
  });
}

function share(sum: number, of: number): string {
  return of === 0 ? '–' : (sum / of).toFixed(3);
}

function formatCriticals(results: readonly CaseResult[]): string {
  const all = results.flatMap((result) => (result.misses ?? []).map((miss) => ({ id: result.id, miss })));
  const grave = all.filter(({ miss }) => miss.critical !== undefined || miss.sort === 'invented');
  const counts = criticalKinds.flatMap((kind) => {
    const n = grave.filter(({ miss }) => miss.critical === kind).length;
    return n === 0 ? [] : [`${kind} ${n}`];
  });
  const invented = grave.filter(({ miss }) => miss.sort === 'invented').length;
  const head = `Critical errors: ${counts.length === 0 ? 'none' : counts.join(', ')}; invented: ${invented}`;
  return [head, ...grave.map(({ id, miss }) => `  ${id}: ${tellMiss(miss)}`)].join('\n');
}

/** A miss in one line. */
export function tellMiss(miss: Miss): string {
  const { field, sort, critical, wanted, found, what } = miss;
  const name = critical === undefined ? `${field} ${sort}` : `${field} ${sort}, critical (${critical})`;
  const parts = [
    ...(wanted === undefined ? [] : [`wanted "${clip(wanted)}"`]),
    ...(found === undefined || found === '' ? [] : [`found "${clip(found)}"`]),
    ...(what === undefined ? [] : [what]),
  ];
  return `${name}: ${parts.join('; ')}`;
}

function clip(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length <= 140 ? flat : `${flat.slice(0, 139)}…`;
}
