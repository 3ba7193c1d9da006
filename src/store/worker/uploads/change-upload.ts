import { gzipSync } from 'node:zlib';
import type { Audience } from '../../../domain/audience.ts';
import type { ReadReport } from '../../../domain/read-report.ts';
import type { Upload, UploadDecision, UploadFinding, UploadState } from '../../../domain/upload.ts';
import type { Library } from '../open-library.ts';

/** A step from one state to the next. */
export interface UploadChange {
  uploadId: string;
  /** Whose it must be; absent where the program itself goes on with it. */
  personId?: string | undefined;
  /** States in which it may be; in any other nothing is done. */
  from: readonly UploadState[];
  to: UploadState;
  /** What is known from now on; what is absent stays, and `failure` goes unless it is given. */
  found?: UploadFinding | undefined;
  content?: ReadReport | undefined;
  decision?: UploadDecision | undefined;
  audience?: Audience | undefined;
  failure?: Upload['failure'] | undefined;
  recognise?: boolean | undefined;
  reportId?: string | undefined;
}

/** Takes an upload from one state to another; false, and nothing is done, when it is in none of those it may be in. */
export function changeUpload(library: Library, change: UploadChange): boolean {
  const { uploadId, personId, from, to, found, content, decision, audience, failure, recognise } = change;
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  // A scan may yet be read; nothing more comes of any other file that cannot be.
  const isOver =
    to === 'held' || to === 'discarded' || (to === 'rejected' && failure?.code !== 'pdf_no_text');
  return (
    library
      .prepare(
        `UPDATE uploads SET state = @to, failure = @failure, found = coalesce(@found, found),
           decision = coalesce(@decision, decision), audience = coalesce(@audience, audience),
           recognise = coalesce(@recognise, recognise), report_id = coalesce(@reportId, report_id),
           begun_again = iif(@to IN ('received', 'confirmed'), 0, begun_again),
           content = iif(@isOver, NULL, coalesce(@content, content)), bytes = iif(@isOver, NULL, bytes)
         WHERE upload_id = @uploadId AND person_id = coalesce(@personId, person_id)
           AND state IN (SELECT value FROM json_each(@from))`,
      )
      .run({
        uploadId,
        personId: personId ?? null,
        from: JSON.stringify(from),
        to,
        isOver: isOver ? 1 : 0,
        found: json(found),
        content: content === undefined ? null : gzipSync(JSON.stringify(content)),
        decision: json(decision),
        audience: json(audience),
        failure: json(failure),
        recognise: recognise === undefined ? null : Number(recognise),
        reportId: change.reportId ?? null,
      }).changes > 0
  );
}
