import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';
import { searchedReports } from './searched-reports.ts';

/** How many reports and passages a search with these bounds looks at. */
export function countSearched(
  library: Library,
  { sight, reportIds }: { sight: Sight; reportIds?: readonly string[] | undefined },
): { reports: number; passages: number } {
  const reports = searchedReports(library, sight, reportIds);
  return { reports: reports.length, passages: reports.reduce((sum, report) => sum + report.passages, 0) };
}
