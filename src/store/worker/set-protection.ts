import type { Protection, ProtectionChange } from '../../domain/protection.ts';
import type { Sight } from '../../domain/sight.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** What is protected, and for whom it must be there. */
export interface ProtectionRequest {
  sight: Sight;
  reportId: string;
  /** Absent: the newest, and with it the report. */
  versionId?: string | undefined;
  change: ProtectionChange;
}

/** Protects a version anew, and its report when it is the newest; what it had, or undefined when it may not be seen. */
export function setProtection(
  library: Library,
  { sight, reportId, versionId, change }: ProtectionRequest,
): Protection | undefined {
  return changeLibrary(library, () => {
    const held = library
      .prepare(
        `SELECT v.version_id AS version, v.classification, v.version_id = r.newest_version AS newest, v.body,
           v.embargo_until AS embargoUntil
         FROM reports r JOIN versions v USING (report_id)
         WHERE r.report_id = ? AND v.version_id = coalesce(?, r.newest_version)
           AND maySee(?, r.classification, r.body, r.embargo_until)
           AND maySee(?, v.classification, v.body, v.embargo_until)`,
      )
      .get(reportId, versionId ?? null, JSON.stringify(sight), JSON.stringify(sight)) as
      | (Protection & { version: string; newest: number })
      | undefined;
    if (held === undefined) return undefined;
    const { version, newest, ...before } = held;
    const { classification = before.classification, body = before.body } = change;
    const { embargoUntil = before.embargoUntil } = change;
    library
      .prepare(
        'UPDATE versions SET classification = ?, body = ?, embargo_until = ? WHERE report_id = ? AND version_id = ?',
      )
      .run(classification, body, embargoUntil, reportId, version);
    if (newest === 1)
      library
        .prepare('UPDATE reports SET classification = ?, body = ?, embargo_until = ? WHERE report_id = ?')
        .run(classification, body, embargoUntil, reportId);
    return before;
  });
}
