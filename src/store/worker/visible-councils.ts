import type { Protection } from '../../domain/protection.ts';
import { maySee, type Sight } from '../../domain/sight.ts';
import { keep } from './keep.ts';
import type { Library } from './open-library.ts';

type Row = Protection & { council: string };

/** Names of the councils that a report which is seen is about. */
export function visibleCouncils(library: Library, sight: Sight): Set<string> {
  const all = keep(
    library,
    'councils',
    () =>
      library
        .prepare(
          `SELECT r.classification, r.body, r.embargo_until AS embargoUntil, v.profile ->> 'council' AS council
         FROM reports r JOIN versions v ON v.report_id = r.report_id AND v.version_id = r.newest_version
         WHERE council IS NOT NULL`,
        )
        .all() as Row[],
  );
  return new Set(all.flatMap((report) => (maySee(sight, report) ? [report.council] : [])));
}
