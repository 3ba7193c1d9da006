import type { Span } from '../../domain/span.ts';
import { matchBest } from './match-best.ts';

/** Errors that mislead whoever relies on a finding, each counted and named. */
export const criticalKinds = [
  'grade',
  'body',
  'year',
  'council',
  'voice',
  'date',
  'omitted',
  'softened',
] as const;
export type CriticalKind = (typeof criticalKinds)[number];

/** What keeps a matched pair from being right. */
export interface Fault {
  critical?: CriticalKind;
  /** In a few words, e.g. "voice inspectorate, not council-own". */
  what: string;
}

/** One thing that was not found, found besides, found wrong, or made up. */
export interface Miss {
  field: string;
  sort: 'missing' | 'unexpected' | 'wrong' | 'invented';
  critical?: CriticalKind;
  wanted?: string;
  found?: string;
  what?: string;
  /** Where it stands in the report's text: the label's place, else the finding's. */
  span?: Span;
}

/** What one field of one report came to. F1 is `2 · matched / (wanted + found)`. */
export interface FieldScore {
  field: string;
  matched: number;
  wanted: number;
  found: number;
  /** The labels are the main ones only: `found` counts what was matched, and only recall means something. */
  recallOnly?: true;
  /** Matched pairs of which the label says the voice. */
  voiced: number;
  misses: Miss[];
}

export interface Shown {
  text: string;
  span?: Span | undefined;
}

export interface ListToScore<Wanted, Found> {
  field: string;
  wanted: readonly Wanted[];
  found: readonly Found[];
  /** How alike two are, 0 (may not be matched) to 1. */
  like: (wanted: Wanted, found: Found) => number;
  faults: (wanted: Wanted, found: Found) => Fault[];
  showWanted: (wanted: Wanted) => Shown;
  showFound: (found: Found) => Shown;
  /** How a label that nothing matches is critical; undefined when it is merely missing. */
  whenMissing?: (wanted: Wanted) => CriticalKind | undefined;
  voiced?: (wanted: Wanted) => boolean;
  recallOnly?: boolean;
  /** Labels that may be found or left out: neither they nor what matches them is counted. */
  optional?: (wanted: Wanted) => boolean;
}

/** Matches labels and findings one to one, as many and as alike as can be, and tells what is right, missing, besides and wrong. */
export function scoreList<Wanted, Found>(list: ListToScore<Wanted, Found>): FieldScore {
  const { field, wanted, found } = list;
  // A pair weighs far more than any likeness, so that no match is given up for a closer one.
  const weights = wanted.map((one) =>
    found.map((other) => {
      const like = list.like(one, other);
      const right = like > 0 && list.faults(one, other).length === 0;
      return like <= 0 ? 0 : 1000 + (right ? 100 : 0) + like;
    }),
  );
  const all = matchBest(weights);
  const isOptional = (row: number) => list.optional?.(wanted[row]!) === true;
  const pairs = all.filter(([row]) => !isOptional(row));
  const left = all.length - pairs.length;
  const wrong = pairs.flatMap(([row, column]) => wrongOf(list, wanted[row]!, found[column]!));
  const [rows, columns] = [new Set(all.map(([row]) => row)), new Set(all.map(([, column]) => column))];
  const missed = wanted.filter((_, row) => !rows.has(row) && !isOptional(row));
  const missing = missed.map((one) => missingOf(list, one));
  const besides = list.recallOnly ? [] : found.filter((_, column) => !columns.has(column));
  const matched = pairs.length - wrong.length;
  return {
    field,
    matched,
    wanted: pairs.length + missed.length,
    found: list.recallOnly ? pairs.length : found.length - left,
    ...(list.recallOnly ? { recallOnly: true as const } : {}),
    voiced: pairs.filter(([row]) => list.voiced?.(wanted[row]!) ?? false).length,
    misses: [...wrong, ...missing, ...besides.map((one) => besidesOf(list, one))],
  };
}

function wrongOf<W, F>(list: ListToScore<W, F>, wanted: W, found: F): Miss[] {
  const faults = list.faults(wanted, found);
  if (faults.length === 0) return [];
  const [label, finding] = [list.showWanted(wanted), list.showFound(found)];
  const critical = faults.find((fault) => fault.critical !== undefined)?.critical;
  const span = label.span ?? finding.span;
  return [
    {
      field: list.field,
      sort: 'wrong',
      ...(critical === undefined ? {} : { critical }),
      wanted: label.text,
      found: finding.text,
      what: faults.map((fault) => fault.what).join('; '),
      ...(span === undefined ? {} : { span }),
    },
  ];
}

function missingOf<W, F>(list: ListToScore<W, F>, wanted: W): Miss {
  const { text, span } = list.showWanted(wanted);
  const critical = list.whenMissing?.(wanted);
  return {
    field: list.field,
    sort: 'missing',
    ...(critical === undefined ? {} : { critical }),
    wanted: text,
    ...(span === undefined ? {} : { span }),
  };
}

function besidesOf<W, F>(list: ListToScore<W, F>, found: F): Miss {
  const { text, span } = list.showFound(found);
  return { field: list.field, sort: 'unexpected', found: text, ...(span === undefined ? {} : { span }) };
}
