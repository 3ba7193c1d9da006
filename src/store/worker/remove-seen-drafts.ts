import type { Sight } from '../../domain/sight.ts';
import type { RemovedDraft } from '../../domain/stored-draft.ts';
import type { Library } from './open-library.ts';
import { draftIsVisible, visibleParameters } from './visible-draft.ts';

/**
 * Removes the drafts, of one id or of one report, that the audience may see; which they were, the oldest first. Within a transaction of the
 * caller's.
 */
export function removeSeenDrafts(
  library: Library,
  sight: Sight,
  which: { draftId: string } | { reportId: string },
): RemovedDraft[] {
  const [column, id] = 'draftId' in which ? ['draft_id', which.draftId] : ['report_id', which.reportId];
  const drafts = library
    .prepare(
      `SELECT d.draft_id AS draftId, d.style, v.title FROM drafts d JOIN draft_versions v USING (draft_id)
       WHERE d.${column} = ? AND v.number = (SELECT max(number) FROM draft_versions WHERE draft_id = d.draft_id)
         AND ${draftIsVisible} ORDER BY d.created_at, d.draft_id`,
    )
    .all(id, ...visibleParameters(sight)) as RemovedDraft[];
  const remove = library.prepare('DELETE FROM drafts WHERE draft_id = ?');
  for (const { draftId } of drafts) remove.run(draftId);
  return drafts;
}
