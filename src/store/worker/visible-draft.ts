/**
 * True of a row of `drafts d` that an audience may see; its parameters are `visibleParameters`. A report or
 * version that is no longer held hides nothing by itself: the draft's own class was raised when it went.
 */
export const draftIsVisible = `d.classification IN (SELECT value FROM json_each(?))
  AND NOT EXISTS (
    SELECT 1 FROM reports hr LEFT JOIN versions hv ON hv.report_id = hr.report_id
      AND hv.version_id IN (SELECT letter_version_id FROM draft_versions WHERE draft_id = d.draft_id)
    WHERE hr.report_id = d.report_id
      AND (hr.classification NOT IN (SELECT value FROM json_each(?))
        OR hv.classification NOT IN (SELECT value FROM json_each(?)))
  )`;

/** What `draftIsVisible` takes. */
export function visibleParameters(classes: readonly string[]): string[] {
  const list = JSON.stringify(classes);
  return [list, list, list];
}
