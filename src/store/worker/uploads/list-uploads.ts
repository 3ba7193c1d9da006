import type { Upload } from '../../../domain/upload.ts';
import type { Library } from '../open-library.ts';
import { toUpload, type UploadRow, uploadColumns } from './upload-row.ts';

/** A person's uploads that were not discarded, the newest first. */
export function listUploads(
  library: Library,
  { personId, most }: { personId: string; most: number },
): Upload[] {
  const rows = library
    .prepare(
      `SELECT ${uploadColumns} FROM uploads u WHERE u.person_id = ? AND u.state <> 'discarded'
       ORDER BY u.at DESC, u.rowid DESC LIMIT ?`,
    )
    .all(personId, most) as UploadRow[];
  return rows.map(toUpload);
}
