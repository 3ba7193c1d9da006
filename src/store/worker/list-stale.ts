import type { Library } from './open-library.ts';

/** Ids of reports whose newest version has no index, or one made under another fingerprint, in id order. */
export function listStale(library: Library): string[] {
  return library
    .prepare(
      `SELECT r.report_id FROM reports r LEFT JOIN indexes i USING (report_id)
       WHERE i.report_id IS NULL OR i.fingerprint <> ? OR i.version_id <> r.newest_version ORDER BY r.report_id`,
    )
    .pluck()
    .all(library.fingerprint.model) as string[];
}
