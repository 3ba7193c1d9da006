import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';

export interface StoredSketch {
  reportId: string;
  versionId: string;
  sketch: Uint32Array;
}

/** Min-hashes of the newest versions that the audience may see. */
export function readSketches(library: Library, { sight }: { sight: Sight }): StoredSketch[] {
  const rows = library
    .prepare(
      `SELECT e.report_id AS reportId, e.version_id AS versionId, e.sketch FROM extractions e JOIN reports r USING (report_id)
       WHERE e.version_id = r.newest_version AND maySee(?, r.classification, r.body, r.embargo_until) ORDER BY e.report_id`,
    )
    .all(JSON.stringify(sight)) as { reportId: string; versionId: string; sketch: Buffer }[];
  return rows.map(({ sketch, ...row }) => ({
    ...row,
    sketch: new Uint32Array(new Uint8Array(sketch).buffer),
  }));
}
