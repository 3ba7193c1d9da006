import type { Sight } from '../../domain/sight.ts';
import type { DraftSummary } from '../../domain/stored-draft.ts';
import { type DraftRow, draftColumns, toDraftSummary } from './draft-row.ts';
import type { Library } from './open-library.ts';
import { draftIsVisible, visibleParameters } from './visible-draft.ts';

/** Drafts that the audience may see, of one report where given, each by its newest version: the oldest draft first, then by id. */
export function listDrafts(
  library: Library,
  { sight, reportId }: { sight: Sight; reportId?: string | undefined },
): DraftSummary[] {
  const rows = library
    .prepare(
      `SELECT ${draftColumns} FROM drafts d JOIN draft_versions v USING (draft_id)
       WHERE v.number = (SELECT max(number) FROM draft_versions WHERE draft_id = d.draft_id)
         AND d.report_id = coalesce(?, d.report_id) AND ${draftIsVisible}
       ORDER BY d.created_at, d.draft_id`,
    )
    .all(reportId ?? null, ...visibleParameters(sight)) as DraftRow[];
  return rows.map(toDraftSummary);
}
