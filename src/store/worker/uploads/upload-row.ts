import type { Upload, UploadState } from '../../../domain/upload.ts';

/** Columns of an upload `u` as `toUpload` takes them. */
export const uploadColumns = `u.upload_id AS uploadId, u.file, u.size, u.at, u.state, u.recognise, u.begun_again AS begunAgain, u.found,
  u.decision, u.failure, u.report_id AS reportId`;

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
}

/** An upload without the file itself. */
export function toUpload(row: UploadRow): Upload {
  const { uploadId, file, size, at, state, reportId } = row;
  const upload: Upload = { uploadId, file, size, at, state };
  if (row.recognise === 1) upload.recognise = true;
  if (row.begunAgain > 0) upload.begunAgain = true;
  if (row.found !== null) upload.found = JSON.parse(row.found);
  if (row.decision !== null) upload.decision = JSON.parse(row.decision);
  if (row.failure !== null) upload.failure = JSON.parse(row.failure);
  return reportId === null ? upload : { ...upload, reportId };
}
