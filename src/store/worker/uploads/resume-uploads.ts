import type { Library } from '../open-library.ts';

/** An upload that work goes on with. */
export interface WaitingUpload {
  uploadId: string;
  personId: string;
  state: 'received' | 'confirmed';
}

/**
 * After a process that is gone: what was on its way is rejected with this failure, what was being read or entered is noted as begun again.
 * What waits to be read or to enter, in the order in which it came.
 */
export function resumeUploads(
  library: Library,
  { failure }: { failure: { code: string; message: string } },
): WaitingUpload[] {
  const run = library.db.transaction(() => {
    library
      .prepare(`UPDATE uploads SET state = 'rejected', failure = ? WHERE state = 'sending'`)
      .run(JSON.stringify(failure));
    library.prepare(`UPDATE uploads SET begun_again = 1 WHERE state IN ('reading', 'confirmed')`).run();
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
