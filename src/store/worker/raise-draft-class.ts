import type { Library } from './open-library.ts';

/**
 * Makes a draft exempt when its report, or a version of it that it was drafted from, is, and its report's body its own; nothing
 * makes it less than it was.
 */
export function raiseDraftClass(library: Library, draftId: string): void {
  library
    .prepare(
      `UPDATE drafts SET classification = 'exempt' WHERE draft_id = ? AND EXISTS (
         SELECT 1 FROM reports r JOIN versions v USING (report_id)
         WHERE r.report_id = drafts.report_id AND (r.classification = 'exempt' OR (v.classification = 'exempt'
           AND v.version_id IN (SELECT letter_version_id FROM draft_versions WHERE draft_id = drafts.draft_id))))`,
    )
    .run(draftId);
  library
    .prepare(
      `UPDATE drafts SET body = coalesce((SELECT body FROM reports WHERE report_id = drafts.report_id), body)
       WHERE draft_id = ?`,
    )
    .run(draftId);
}
