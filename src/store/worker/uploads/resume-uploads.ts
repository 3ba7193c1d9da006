import type { Library } from '../open-library.ts';

/** An upload that work goes on with. */
export interface WaitingUpload {
  uploadId: string;
  personId: string;
  state: 'received' | 'confirmed';
}

/** Failures that an upload is rejected with. */
export interface ResumeFailures {
  /** Of a file that was on its way. */
  cutOff: { code: string; message: string };
  /** Of a file that was being read whenever a process ended, three times: it may be what ends them. */
  unreadable: { code: string; message: string };
}

const mostTries = 3;

/**
 * After a process that is gone: what was on its way is rejected, what was being read or entered is noted as begun again. What waits to be
 * read or to enter, in the order in which it came.
 */
export function resumeUploads(library: Library, { cutOff, unreadable }: ResumeFailures): WaitingUpload[] {
  const run = library.db.transaction(() => {
    library
      .prepare(`UPDATE uploads SET state = 'rejected', failure = ? WHERE state = 'sending'`)
      .run(JSON.stringify(cutOff));
    library
      .prepare(`UPDATE uploads SET begun_again = begun_again + 1 WHERE state IN ('reading', 'confirmed')`)
      .run();
    library
      .prepare(
        `UPDATE uploads SET state = 'rejected', failure = ?, bytes = NULL WHERE state = 'reading' AND begun_again > ?`,
      )
      .run(JSON.stringify(unreadable), mostTries);
    library.prepare(`UPDATE uploads SET state = 'received' WHERE state = 'reading'`).run();
    return library
      .prepare(
        `SELECT upload_id AS uploadId, person_id AS personId, state FROM uploads
         WHERE state IN ('received', 'confirmed') ORDER BY at, rowid`,
      )
      .all() as WaitingUpload[];
  });
  return run.immediate();
}
