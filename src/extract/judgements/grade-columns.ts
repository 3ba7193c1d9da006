import type { Cell, TableBlock } from '../../domain/block.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import type { Source } from '../source.ts';

/** Whose grades a column of a table holds: this report's, those of a time before, the council's own view, or what is hoped for. */
export interface GradeColumn {
  kind: 'own' | 'earlier' | 'self' | 'other';
  /** Canonical period of its head, where that names one. */
  period?: string;
}

const others =
  /\b(?:target|aim|aspir\w+|plan(?:ned)?|expected|forecast|change|movement|direction|england|national|regional?|similar|average|compar\w+|neighbours?|definition|meaning|description)\b/iu;
const ownView =
  /\b(?:self|own (?:view|judgement|assessment|evaluation|grade|rating)|council(?:'|’)s (?:view|grade|judgement))\b/iu;
const before = /\b(?:previous|last|former|prior|earlier)\b/iu;

/** What the head says of each of these columns; of several with a period the latest is the report's own. */
export function gradeColumns(
  { wordsOf, profile }: Source,
  table: TableBlock,
  columns: readonly number[],
): Map<number, GradeColumn> {
  const heads = columns.map((column) => {
    const words = headWords(table, column, wordsOf);
    return { column, words, period: findPeriods(words).at(-1)?.period };
  });
  const dated = heads.filter(({ words, period }) => period !== undefined && !others.test(words));
  const latest = dated
    .map(({ period }) => period!)
    .toSorted()
    .at(-1);
  const own =
    dated.find(({ period }) => period === profile.periods[0])?.period ?? ownOrNone(latest, profile.periods);
  return new Map(
    heads.map(({ column, words, period }): [number, GradeColumn] => {
      const time = period === undefined ? {} : { period };
      if (others.test(words)) return [column, { kind: 'other', ...time }];
      if (ownView.test(words)) return [column, { kind: 'self', ...time }];
      const past = period === undefined ? before.test(words) : period !== own;
      return [column, { kind: past ? 'earlier' : 'own', ...time }];
    }),
  );
}

/** The latest column is the report's own unless it is older than the period that the report judges. */
function ownOrNone(latest: string | undefined, periods: readonly string[]): string | undefined {
  const judged = periods[0];
  const older = latest !== undefined && judged !== undefined && latest.slice(0, 4) < judged.slice(0, 4);
  return older ? undefined : latest;
}

function headWords(table: TableBlock, column: number, wordsOf: (cell: Cell) => string): string {
  return table.rows
    .slice(0, table.headerRows)
    .flatMap(
      (row) =>
        row.find((cell) => column >= cell.column && column < cell.column + (cell.columnSpan ?? 1)) ?? [],
    )
    .map(wordsOf)
    .join(' ');
}
