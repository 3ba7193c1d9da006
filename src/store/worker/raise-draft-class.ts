import type { Library } from './open-library.ts';

/**
 * Makes a draft exempt when its report, or a version of it that it was drafted from, is, and their body its own; nothing
 * makes it less than it was. Two bodies together are the key of none: only the terminal sees a draft that no one body may.
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
      `UPDATE drafts SET body = coalesce(
         (SELECT group_concat(DISTINCT body) FROM (
            SELECT body FROM reports WHERE report_id = drafts.report_id AND classification <> 'public'
            UNION SELECT body FROM versions WHERE report_id = drafts.report_id
              AND (classification <> 'public' OR embargo_until IS NOT NULL)
              AND version_id IN (SELECT letter_version_id FROM draft_versions WHERE draft_id = drafts.draft_id))),
         (SELECT body FROM reports WHERE report_id = drafts.report_id), body)
       WHERE draft_id = ?`,
    )
    .run(draftId);
}
