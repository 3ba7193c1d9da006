import type { Library } from './open-library.ts';

/** Ids of reports whose newest version was not extracted, or under another fingerprint, in id order. */
export function listStaleExtractions(library: Library, { fingerprint }: { fingerprint: string }): string[] {
  return library
    .prepare(
      `SELECT r.report_id FROM reports r LEFT JOIN extractions e USING (report_id)
       WHERE e.report_id IS NULL OR e.fingerprint <> ? OR e.version_id <> r.newest_version ORDER BY r.report_id`,
    )
    .pluck()
    .all(fingerprint) as string[];
}
