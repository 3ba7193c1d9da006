import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';

/** What does not fit in one report; `oddities` is JSON. */
export interface StoredOddities {
  reportId: string;
  versionId: string;
  file: string;
  oddities: string;
}

/** Oddities of these reports' newest versions, those that the audience may see and that have any. */
export function readOddities(
  library: Library,
  { sight, reportIds }: { sight: Sight; reportIds: readonly string[] },
): StoredOddities[] {
  return library
    .prepare(
      `SELECT e.report_id AS reportId, e.version_id AS versionId, v.file, e.oddities
       FROM extractions e JOIN reports r USING (report_id)
         JOIN versions v ON v.report_id = e.report_id AND v.version_id = e.version_id
       WHERE e.report_id IN (SELECT value FROM json_each(?)) AND e.version_id = r.newest_version
         AND e.oddities <> '[]' AND maySee(?, r.classification, r.body, r.embargo_until)
       ORDER BY e.report_id`,
    )
    .all(JSON.stringify(reportIds), JSON.stringify(sight)) as StoredOddities[];
}
