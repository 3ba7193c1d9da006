import { formatTable } from '../format-table.ts';
import type { RunComparison } from './compare-runs.ts';
import type { StoredRun } from './stored-run.ts';

/** A comparison of two runs as text: what they ran under, figures side by side, cases won and lost by name. */
export function formatRuns(before: StoredRun, now: StoredRun, comparison: RunComparison): string {
  const { rows, shared, onlyBefore, onlyNow, changed, won, lost } = comparison;
  const head = (name: string, run: StoredRun) =>
    `${name}: ${run.cases}, ${run.suites.join(' ')}, ${run.date}, commit ${run.commit?.slice(0, 12) ?? 'unknown'}, answered by ${run.model ?? 'the offline engine'}`;
  const table = formatTable(
    ['figure', 'before', 'now', 'difference', '95 %', ''],
    rows.map(({ name, before: was, now: is, interval, regressed }) => [
      name,
      was.toFixed(3),
      is.toFixed(3),
      signed(is - was),
      interval === undefined ? '' : `${signed(interval.low)} to ${signed(interval.high)}`,
      regressed ? 'WORSE' : '',
    ]),
  );
  const uncompared =
    onlyBefore + onlyNow === 0 ? '' : ` Not compared: ${onlyNow} new, ${onlyBefore} that only the first has.`;
  return [
    head('before', before),
    head('now', now),
    changed.length === 0
      ? 'The same prompts, regimes, rules and reports.'
      : `Changed: ${changed.join(', ')}.`,
    '',
    table,
    `${shared} cases compared.${uncompared}`,
    `Won: ${won.length === 0 ? 'none' : won.join(', ')}`,
    `Lost: ${lost.length === 0 ? 'none' : lost.join(', ')}`,
  ].join('\n');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
