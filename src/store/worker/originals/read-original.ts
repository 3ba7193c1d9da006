import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';

/** The file that a version was read from. */
export interface StoredOriginal {
  /** In bytes. */
  size: number;
  /** Absent where only the size was asked for. */
  bytes?: Uint8Array;
}

/** The file of one version; undefined when none is kept, or when the audience may not see the version. */
export function readOriginal(
  library: Library,
  {
    sight,
    reportId,
    versionId,
    whole,
  }: { sight: Sight; reportId: string; versionId: string; whole: boolean },
): StoredOriginal | undefined {
  const row = library
    .prepare(
      `SELECT length(o.bytes) AS size, iif(?, o.bytes, NULL) AS bytes
       FROM originals o JOIN versions v USING (report_id, version_id) JOIN reports r USING (report_id)
       WHERE o.report_id = ? AND o.version_id = ?
         AND maySee(?, r.classification, r.body, r.embargo_until)
         AND maySee(?, v.classification, v.body, v.embargo_until)`,
    )
    .get(whole ? 1 : 0, reportId, versionId, JSON.stringify(sight), JSON.stringify(sight)) as
    | { size: number; bytes: Buffer | null }
    | undefined;
  if (row === undefined) return undefined;
  return row.bytes === null ? { size: row.size } : { size: row.size, bytes: new Uint8Array(row.bytes) };
}
