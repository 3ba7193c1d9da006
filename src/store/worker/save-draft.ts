import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Sight } from '../../domain/sight.ts';
import { AppError } from '../../errors.ts';
import { type NewDraftVersion, writeDraftVersion } from './add-draft-version.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** A draft as it is first saved. */
export interface NewDraft {
  /** The report that it was drafted from. */
  reportId: string;
  style: string;
  version: NewDraftVersion;
}

/**
 * Saves a new draft; its id.
 * @throws AppError `report_unknown` when the audience may not see the report, and the version of it that was drafted from.
 */
export function saveDraft(library: Library, { sight, draft }: { sight: Sight; draft: NewDraft }): string {
  const { reportId, style, version } = draft;
  const words = gzipSync(version.draft);
  return changeLibrary(library, () => {
    const held = library
      .prepare(
        `SELECT 1 FROM reports r JOIN versions v USING (report_id) WHERE r.report_id = ? AND v.version_id = ?
           AND maySee(?, r.classification, r.body, r.embargo_until)
           AND maySee(?, v.classification, v.body, v.embargo_until)`,
      )
      .get(reportId, version.letterVersionId, JSON.stringify(sight), JSON.stringify(sight));
    if (held === undefined)
      throw new AppError(
        'report_unknown',
        `There is no report ${reportId}. “rapporteur reports” lists the reports held.`,
      );
    const draftId = newDraftId(library, `${reportId}\0${style}\0${version.draft}`);
    library
      .prepare(
        `INSERT INTO drafts (draft_id, report_id, style, classification, created_at)
         VALUES (?, ?, ?, 'internal', ?)`,
      )
      .run(draftId, reportId, style, version.madeAt);
    writeDraftVersion(library, { draftId, number: 1, version, words });
    return draftId;
  });
}

/** Made from what is drafted, not at random; the same words saved twice are two drafts. */
function newDraftId(library: Library, of: string): string {
  for (let attempt = 0; ; attempt++) {
    const draftId = `d-${createHash('sha256').update(`${of}\0${attempt}`).digest('hex').slice(0, 8)}`;
    if (library.prepare('SELECT 1 FROM drafts WHERE draft_id = ?').get(draftId) === undefined) return draftId;
  }
}
