import type { FindingOf } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import type { ScopeTarget } from '../../domain/scope.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { samePeriod } from '../judge-time.ts';
import type { PlacedLookUp } from './answer-from-ledger.ts';
import { chooseGrades } from './choose-grades.ts';
import { chooseIndicators } from './choose-indicators.ts';
import { chooseItems } from './choose-items.ts';
import { tellingStems } from './telling-stems.ts';

/** The findings of one place that a look-up asks for, in print order report by report; empty when it holds none, or no sure one. */
export function chooseFindings(
  entries: readonly LedgerEntry[],
  target: ScopeTarget,
  { asked, lookUp }: PlacedLookUp,
  regimes: Regimes,
): LedgerEntry[] {
  const stems = tellingStems(asked);
  const fitting = entries.filter(
    (entry) => isOfBody(entry, target) && isOfPeriod(entry, target, lookUp.lastTime),
  );
  switch (lookUp.wants) {
    case 'grades': {
      const all = /\b(?:grade by grade|every grade|all (?:the )?(?:grades|judgements))\b/iu.test(asked.text);
      return byReport(fitting).flatMap((of) =>
        chooseGrades(of, stems, { text: asked.text, lastTime: lookUp.lastTime, all }, regimes),
      );
    }
    case 'indicators':
      return indicatorsOf(fitting, asked, stems, target);
    case 'items':
      return countable(chooseItems(fitting, lookUp.kinds, stems), lookUp.counts);
    case 'flags':
      return flagsOf(fitting, asked.text);
    case 'duties':
      return fitting.filter(({ finding }) => finding.kind === 'duty' && finding.deadlineText !== undefined);
  }
}

/** Only lists under a heading of the inspectorate's own are counted: a paper's list may be of the main ones alone. */
function countable(items: readonly LedgerEntry[], counts: boolean): LedgerEntry[] {
  return counts && items.some(({ finding }) => finding.foundBy !== 'rule:headed-item') ? [] : [...items];
}

function byReport(entries: readonly LedgerEntry[]): LedgerEntry[][] {
  const ids = [...new Set(entries.map(({ report }) => report.reportId))];
  return ids.map((id) => entries.filter(({ report }) => report.reportId === id));
}

/** A body that is asked for by name must be the one that judged. */
function isOfBody({ finding }: LedgerEntry, { inspectorates }: ScopeTarget): boolean {
  return (
    inspectorates.length === 0 ||
    finding.inspectorate === undefined ||
    inspectorates.includes(finding.inspectorate)
  );
}

/** Findings of another period than the one named are no answer; what has no period of its own is of its report's. */
function isOfPeriod({ finding }: LedgerEntry, { periods }: ScopeTarget, lastTime: boolean): boolean {
  if (periods.length === 0 || lastTime || finding.period === undefined) return true;
  return periods.some((period) => samePeriod(period, finding.period!));
}

/** Indicators that must improve where that is asked; else those named, with a value in each period named. */
function indicatorsOf(
  entries: readonly LedgerEntry[],
  asked: PlacedLookUp['asked'],
  stems: readonly string[],
  { periods }: ScopeTarget,
): LedgerEntry[] {
  const must = entries.filter(({ finding }) => finding.kind === 'indicator' && finding.mustImprove);
  if (/\bindicators?\b/iu.test(asked.text) && /\bimprov/iu.test(asked.text) && asked.codes.length === 0)
    return stems.length === 0 || asked.count === must.length ? must : [];
  return chooseIndicators(entries, asked, stems).filter(({ finding }) => holdsPeriods(finding, periods));
}

function holdsPeriods({ values }: FindingOf<'indicator'>, periods: readonly string[]): boolean {
  return periods.every((period) =>
    values.some((value) => value.period !== undefined && samePeriod(period, value.period)),
  );
}

function flagsOf(entries: readonly LedgerEntry[], text: string): LedgerEntry[] {
  const asked = (['green', 'red'] as const).filter((colour) =>
    new RegExp(`\\b${colour}\\b`, 'iu').test(text),
  );
  return entries.filter(({ finding }) => finding.kind === 'flag' && asked.includes(finding.colour));
}
