import { changeLibrary } from '../change-library.ts';
import type { Library } from '../open-library.ts';
import { writeOriginal } from './write-original.ts';

/** Keeps the file of a version that came in before files were kept; nothing is done when it is kept, or the version is gone. */
export function keepOriginal(
  library: Library,
  { reportId, versionId, bytes }: { reportId: string; versionId: string; bytes: Uint8Array },
): void {
  const lacks = library
    .prepare(
      `SELECT 1 FROM versions v LEFT JOIN originals o USING (report_id, version_id)
       WHERE v.report_id = ? AND v.version_id = ? AND o.version_id IS NULL`,
    )
    .get(reportId, versionId);
  if (lacks === undefined) return;
  changeLibrary(library, () => writeOriginal(library, { reportId, versionId }, bytes));
}
