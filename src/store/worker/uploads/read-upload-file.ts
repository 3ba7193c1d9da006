import { gunzipSync } from 'node:zlib';
import type { Audience } from '../../../domain/audience.ts';
import type { ReadReport } from '../../../domain/read-report.ts';
import type { Upload } from '../../../domain/upload.ts';
import type { Library } from '../open-library.ts';
import { toUpload, type UploadRow, uploadColumns } from './upload-row.ts';

/** An upload with its file, for the program that goes on with it. */
export interface UploadFile {
  upload: Upload;
  bytes: Uint8Array;
  /** What reading made of it, once it is read. */
  content?: ReadReport;
  /** What its officer could see when they confirmed it. */
  audience?: Audience;
}

type FileRow = UploadRow & { bytes: Buffer; content: Buffer | null; audience: string | null };

/** An upload whose bytes are kept; undefined when there are none under this id. */
export function readUploadFile(library: Library, { uploadId }: { uploadId: string }): UploadFile | undefined {
  const row = library
    .prepare(
      `SELECT ${uploadColumns}, u.audience, u.content, u.bytes FROM uploads u
       WHERE u.upload_id = ? AND u.bytes IS NOT NULL`,
    )
    .get(uploadId) as FileRow | undefined;
  if (row === undefined) return undefined;
  const { bytes, content, audience } = row;
  return {
    upload: toUpload(row),
    bytes: new Uint8Array(bytes),
    ...(content === null ? {} : { content: JSON.parse(gunzipSync(content).toString('utf8')) }),
    ...(audience === null ? {} : { audience: JSON.parse(audience) }),
  };
}
