import type { Asked } from '../../domain/asked.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { shareHeld } from './telling-stems.ts';

export type IndicatorEntry = LedgerEntry & { finding: FindingOf<'indicator'> };

/**
 * Indicators asked for by code; else, in each report, the one whose label holds every telling word and the fewest besides. Empty
 * when none fits, or when two fit equally well: a sibling's figure would be a wrong answer.
 */
export function chooseIndicators(
  entries: readonly LedgerEntry[],
  { codes }: Pick<Asked, 'codes'>,
  stems: readonly string[],
): IndicatorEntry[] {
  const indicators = entries.filter((entry): entry is IndicatorEntry => entry.finding.kind === 'indicator');
  if (codes.length > 0)
    return indicators.filter(({ finding }) => codes.some((code) => bare(code) === bare(finding.code)));
  if (stems.length === 0) return [];
  const reports = [...new Set(indicators.map(({ report }) => report.reportId))];
  return reports.flatMap((reportId) =>
    onlyBest(
      indicators.filter(({ report }) => report.reportId === reportId),
      stems,
    ),
  );
}

function onlyBest(indicators: readonly IndicatorEntry[], stems: readonly string[]): IndicatorEntry[] {
  const fitting = indicators
    .filter(({ finding }) => shareHeld(stems, finding.label) === 1)
    .map((entry) => ({ entry, words: contentStems(entry.finding.label).length }))
    .toSorted((a, b) => a.words - b.words);
  if (fitting.length > 1 && fitting[0]!.words === fitting[1]!.words) return [];
  return fitting.slice(0, 1).map(({ entry }) => entry);
}

function bare(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
