import type { Upload } from '../../../domain/upload.ts';
import type { Library } from '../open-library.ts';
import { toUpload, type UploadRow, uploadColumns } from './upload-row.ts';

/** One of a person's uploads; undefined when they have none of this id. */
export function readUpload(
  library: Library,
  { personId, uploadId }: { personId: string; uploadId: string },
): Upload | undefined {
  const row = library
    .prepare(`SELECT ${uploadColumns} FROM uploads u WHERE u.upload_id = ? AND u.person_id = ?`)
    .get(uploadId, personId) as UploadRow | undefined;
  return row && toUpload(row);
}
