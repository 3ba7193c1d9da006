import type { ShownReport } from '../../../domain/reports-shown.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';

/** Whether one of these is not seen. What is gone counts as unseen: nobody can say any more who may see it. */
export function showsUnseen(
  library: Library,
  { sight, shown }: { sight: Sight; shown: readonly ShownReport[] },
): boolean {
  return (
    library
      .prepare(
        `SELECT 1 FROM (SELECT value ->> 'reportId' AS report_id, value ->> 'versionId' AS version_id FROM json_each(@shown)) s
           LEFT JOIN reports r ON r.report_id = s.report_id
           LEFT JOIN versions v ON v.report_id = s.report_id AND v.version_id = s.version_id
         WHERE r.report_id IS NULL
           OR NOT maySee(@sight, r.classification, r.body, r.embargo_until)
           OR (s.version_id IS NOT NULL AND (v.version_id IS NULL
             OR NOT maySee(@sight, v.classification, v.body, v.embargo_until))) LIMIT 1`,
      )
      .get({ shown: JSON.stringify(shown), sight: JSON.stringify(sight) }) !== undefined
  );
}
