import type { Library } from '../open-library.ts';

/** Keeps the file of a version that is held; one that is kept already stays. Within a transaction of the caller's. */
export function writeOriginal(
  library: Library,
  { reportId, versionId }: { reportId: string; versionId: string },
  bytes: Uint8Array,
): void {
  library
    .prepare('INSERT OR IGNORE INTO originals (report_id, version_id, bytes) VALUES (?, ?, ?)')
    .run(reportId, versionId, bytes);
}
