import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';
import { type SearchedReport, searchedReports } from './searched-reports.ts';

/** Which of these passages the audience may see, each with its report, in the order asked; the others are left out. */
export function visiblePassages(
  library: Library,
  sight: Sight,
  passageIds: readonly number[],
): { passageId: number; report: SearchedReport }[] {
  const reports = searchedReports(library, sight);
  return passageIds.flatMap((passageId) => {
    const report = reports.find(({ first, passages }) => passageId >= first && passageId < first + passages);
    return report === undefined ? [] : [{ passageId, report }];
  });
}
