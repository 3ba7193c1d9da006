import type { Library } from '../open-library.ts';

export interface BegunUpload {
  uploadId: string;
  personId: string;
  /** Base name. */
  file: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** Notes that a file begins to arrive. */
export function beginUpload(library: Library, { uploadId, personId, file, at }: BegunUpload): void {
  library
    .prepare(`INSERT INTO uploads (upload_id, person_id, file, at, state) VALUES (?, ?, ?, ?, 'sending')`)
    .run(uploadId, personId, file, at);
}
