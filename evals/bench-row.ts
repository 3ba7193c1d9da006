import { formatTable } from '../src/evaluate/format-table.ts';

/** One measured figure, with its bar where it has one. */
export interface BenchRow {
  part: string;
  what: string;
  value: number;
  unit: string;
  bar?: { at: number; is: 'least' | 'most' };
}

/** All figures as a table; whether each bar is met stands at the end. */
export function formatRows(rows: readonly BenchRow[]): string {
  return formatTable(
    ['figure', 'value', 'unit', 'bar', ''],
    rows.map(({ part, what, value, unit, bar }) => [
      `${part}: ${what}`,
      Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1),
      unit,
      bar === undefined ? '' : `${bar.is === 'least' ? '≥' : '≤'} ${bar.at}`,
      bar === undefined ? '' : isMet(value, bar) ? 'met' : 'MISSED',
    ]),
  );
}

function isMet(value: number, bar: { at: number; is: 'least' | 'most' }): boolean {
  return bar.is === 'least' ? value >= bar.at : value <= bar.at;
}
