import type { AskedScope } from '../../domain/asked-scope.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';

/** One thing to choose; an empty value stands for all. */
export interface ScopeOption {
  value: string;
  text: string;
  selected: boolean;
}

/** What a question can be narrowed to, as the reports held are about it; a list of one thing is empty, for it narrows nothing. */
export interface ScopeOptions {
  councils: ScopeOption[];
  periods: ScopeOption[];
  regimes: ScopeOption[];
}

/** Made of the reports that the reader may see. */
export function scopeOptions(
  reports: readonly ReportSummary[],
  names: SpokenNames,
  chosen: AskedScope,
): ScopeOptions {
  const of = (pick: (report: ReportSummary) => readonly string[]) => [...new Set(reports.flatMap(pick))];
  const plain = (value: string) => value;
  const councils = of(({ profile }) => (profile.council === undefined ? [] : [profile.council]));
  const periods = of(({ profile }) => profile.periods);
  const regimes = of(({ profile }) => profile.regimes);
  return {
    councils: options(councils.sort(byName), 'All councils', chosen.council, plain),
    periods: options(periods.sort(byName).reverse(), 'All years', chosen.period, plain),
    regimes: options(regimes, 'All kinds', chosen.regime, (key) => capitalised(names.regimes[key] ?? key)),
  };
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}

function options(
  values: readonly string[],
  all: string,
  chosen: string | undefined,
  say: (value: string) => string,
): ScopeOption[] {
  if (values.length < 2 && chosen === undefined) return [];
  // What was chosen stays to be seen, though no report is about it any more.
  const listed = chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
  const named = listed.map((value) => ({ value, text: say(value), selected: value === chosen }));
  return [{ value: '', text: all, selected: chosen === undefined }, ...named];
}
