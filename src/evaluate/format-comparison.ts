import type { Comparison } from './compare-with-baseline.ts';
import { formatTable } from './format-table.ts';

/** A comparison as text: a row a metric, then the cases that flipped. */
export function formatComparison(comparison: Comparison): string {
  const { shared, onlyNow, onlyBefore, rows, lost, gained } = comparison;
  const table = formatTable(
    ['against the baseline', 'before', 'now', 'may lose', ''],
    rows.map((row) => [
      row.name,
      row.before.toFixed(3),
      row.now.toFixed(3),
      String(row.tolerance),
      verdict(row),
    ]),
  );
  const uncompared =
    onlyNow + onlyBefore === 0
      ? []
      : [`Not compared: ${onlyNow} new cases, ${onlyBefore} that only the baseline has.`];
  const list = (name: string, flips: readonly string[]) =>
    flips.length === 0 ? [] : [`${name}: ${flips.join(', ')}`];
  return [
    table,
    `${shared} cases compared.`,
    ...uncompared,
    ...list('Lost', lost),
    ...list('Gained', gained),
  ].join('\n');
}

function verdict(row: Comparison['rows'][number]): string {
  if (row.worse) return 'WORSE';
  return row.before === row.now ? '' : 'within';
}
