import type { Classification } from '../../domain/audience.ts';
import { AppError } from '../../errors.ts';
import { changeLibrary } from './change-library.ts';
import { dropIndex } from './drop-index.ts';
import type { Library } from './open-library.ts';

export interface RemovedReport {
  reportId: string;
  /** Base name of the newest version's file. */
  file: string;
  passageCount: number;
}

/**
 * Removes a report with all its versions.
 * @throws AppError `report_unknown` when there is none that the audience may see.
 */
export function removeReport(
  library: Library,
  { classes, reportId }: { classes: readonly Classification[]; reportId: string },
): RemovedReport {
  return changeLibrary(library, () => {
    const row = library
      .prepare(
        `SELECT r.report_id AS reportId, v.file, v.passage_count AS passageCount
         FROM reports r JOIN versions v ON v.report_id = r.report_id AND v.version_id = r.newest_version
         WHERE r.report_id = ? AND r.classification IN (SELECT value FROM json_each(?))`,
      )
      .get(reportId, JSON.stringify(classes)) as RemovedReport | undefined;
    if (row === undefined) throw unknownReport(reportId);
    dropIndex(library, reportId);
    library.prepare('DELETE FROM reports WHERE report_id = ?').run(reportId);
    return row;
  });
}

function unknownReport(reportId: string): AppError {
  return new AppError(
    'report_unknown',
    `There is no report ${reportId}. “rapporteur reports” lists the reports held.`,
  );
}
