import type { Classification } from '../../domain/audience.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** What is classed, and for whom it must be there. */
export interface ClassChange {
  classes: readonly Classification[];
  reportId: string;
  /** Absent: the newest, and with it the report. */
  versionId?: string | undefined;
  classification: Classification;
}

/** Classes a version anew, and its report when it is the newest; the class it had, or undefined when it may not be seen. */
export function setClassification(
  library: Library,
  { classes, reportId, versionId, classification }: ClassChange,
): Classification | undefined {
  return changeLibrary(library, () => {
    const held = library
      .prepare(
        `SELECT v.version_id AS version, v.classification AS before, v.version_id = r.newest_version AS newest
         FROM reports r JOIN versions v USING (report_id)
         WHERE r.report_id = ? AND v.version_id = coalesce(?, r.newest_version)
           AND r.classification IN (SELECT value FROM json_each(?))
           AND v.classification IN (SELECT value FROM json_each(?))`,
      )
      .get(reportId, versionId ?? null, JSON.stringify(classes), JSON.stringify(classes)) as
      | { version: string; before: Classification; newest: number }
      | undefined;
    if (held === undefined) return undefined;
    library
      .prepare('UPDATE versions SET classification = ? WHERE report_id = ? AND version_id = ?')
      .run(classification, reportId, held.version);
    if (held.newest === 1)
      library
        .prepare('UPDATE reports SET classification = ? WHERE report_id = ?')
        .run(classification, reportId);
    return held.before;
  });
}
