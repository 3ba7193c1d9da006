import type { Upload, UploadState } from '../../../domain/upload.ts';

/** Files of the same size are compared first: reading what was found in each takes its time. */
const sameAs = `(SELECT json_object('uploadId', o.upload_id, 'file', o.file) FROM uploads o
  WHERE u.state = 'found' AND o.person_id = u.person_id AND o.rowid < u.rowid AND o.state IN ('found', 'confirmed')
    AND o.size = u.size AND o.found ->> 'versionId' = u.found ->> 'versionId' ORDER BY o.rowid LIMIT 1)`;

/** Columns of an upload `u` as `toUpload` takes them. */
export const uploadColumns = `u.upload_id AS uploadId, u.file, u.size, u.at, u.state, u.recognise, u.begun_again AS begunAgain, u.found,
  u.decision, u.failure, u.report_id AS reportId, ${sameAs} AS sameAs`;

export interface UploadRow {
  uploadId: string;
  file: string;
  size: number;
  at: string;
  state: UploadState;
  recognise: number;
  begunAgain: number;
  found: string | null;
  decision: string | null;
  failure: string | null;
  reportId: string | null;
  sameAs: string | null;
}

/** An upload without the file itself. */
export function toUpload(row: UploadRow): Upload {
  const { uploadId, file, size, at, state, reportId } = row;
  const upload: Upload = { uploadId, file, size, at, state };
  if (row.recognise === 1) upload.recognise = true;
  if (row.begunAgain > 0) upload.begunAgain = true;
  if (row.found !== null) upload.found = JSON.parse(row.found);
  if (row.sameAs !== null) upload.sameAs = JSON.parse(row.sameAs);
  if (row.decision !== null) upload.decision = JSON.parse(row.decision);
  if (row.failure !== null) upload.failure = JSON.parse(row.failure);
  return reportId === null ? upload : { ...upload, reportId };
}
