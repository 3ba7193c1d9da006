import type { Sight } from '../../domain/sight.ts';

/**
 * True of a row of `drafts d` that an audience may see; its parameters are `visibleParameters`. A report or
 * version that is no longer held hides nothing by itself: the draft's own class was raised when it went.
 */
export const draftIsVisible = `maySee(?, 'internal', NULL, NULL) AND maySee(?, d.classification, d.body, NULL)
  AND NOT EXISTS (
    SELECT 1 FROM reports r LEFT JOIN versions hv ON hv.report_id = r.report_id
      AND hv.version_id IN (SELECT letter_version_id FROM draft_versions WHERE draft_id = d.draft_id)
    WHERE r.report_id = d.report_id
      AND NOT (maySee(?, r.classification, r.body, r.embargo_until)
        AND (hv.version_id IS NULL OR maySee(?, hv.classification, hv.body, hv.embargo_until)))
  )`;

/** What `draftIsVisible` takes. */
export function visibleParameters(sight: Sight): string[] {
  return Array<string>(4).fill(JSON.stringify(sight));
}
