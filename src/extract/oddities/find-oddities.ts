import type { Oddity, ReportFacts } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';
import { findCountsAgainstLists } from './counts/find-counts-against-lists.ts';
import { findDateConflicts } from './dates/find-date-conflicts.ts';
import { findDaysOff } from './dates/find-days-off.ts';
import { findUnsoundDates } from './dates/find-unsound-dates.ts';
import { findArithmetic } from './figures/find-arithmetic.ts';
import { findFalseTotals } from './figures/find-false-totals.ts';
import { findMissingUnits } from './figures/find-missing-units.ts';
import { findGradeConflicts } from './grades/find-grade-conflicts.ts';
import { findLetterJumps } from './numbering/find-letter-jumps.ts';
import { findNumberJumps } from './numbering/find-number-jumps.ts';
import { findRowNumberJumps } from './numbering/find-row-number-jumps.ts';
import { openSearch } from './oddity-search.ts';
import { findBlankLabels } from './tables/find-blank-labels.ts';
import { findBlankTrends } from './tables/find-blank-trends.ts';
import { findBlankValues } from './tables/find-blank-values.ts';
import { findTextAgainstTables } from './tables/find-text-against-tables.ts';
import { findMissingAppendices } from './wording/find-missing-appendices.ts';
import { findNamesSpelledTwoWays } from './wording/find-names-spelled-two-ways.ts';

/**
 * What does not fit in a report, in print order: numbers, counts, figures against tables, dates, names, what is said to be
 * attached, blank cells, units, sums, grades. Empty when nothing was found, which does not mean that nothing is odd.
 */
export function findOddities(source: Source, report: ReportFacts, findings: readonly Finding[]): Oddity[] {
  const search = openSearch(source, report, findings);
  return [
    ...findNumberJumps(search),
    ...findLetterJumps(search),
    ...findRowNumberJumps(search),
    ...findCountsAgainstLists(search),
    ...findTextAgainstTables(search),
    ...findDateConflicts(search),
    ...findUnsoundDates(search),
    ...findDaysOff(search),
    ...findNamesSpelledTwoWays(search),
    ...findMissingAppendices(search),
    ...findBlankValues(search),
    ...findBlankLabels(search),
    ...findBlankTrends(search),
    ...findMissingUnits(search),
    ...findArithmetic(search),
    ...findFalseTotals(search),
    ...findGradeConflicts(search),
  ].toSorted((a, b) => a.citations[0]!.startChar - b.citations[0]!.startChar);
}
