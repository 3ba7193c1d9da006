import type { Library } from '../open-library.ts';

/** Keeps the file of an upload that has arrived whole; false when nothing was on its way under this id. */
export function keepUpload(
  library: Library,
  { uploadId, bytes }: { uploadId: string; bytes: Uint8Array },
): boolean {
  return (
    library
      .prepare(
        `UPDATE uploads SET state = 'received', size = ?, bytes = ? WHERE upload_id = ? AND state = 'sending'`,
      )
      .run(bytes.length, bytes, uploadId).changes > 0
  );
}
