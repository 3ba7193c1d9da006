import type { Sight } from '../../domain/sight.ts';
import type { RemovedDraft } from '../../domain/stored-draft.ts';
import { AppError } from '../../errors.ts';
import { changeLibrary } from './change-library.ts';
import { dropIndex } from './drop-index.ts';
import type { Library } from './open-library.ts';
import { raiseDraftClass } from './raise-draft-class.ts';
import { removeSeenDrafts } from './remove-seen-drafts.ts';

export interface RemovedReport {
  reportId: string;
  /** Base name of the newest version's file. */
  file: string;
  passageCount: number;
  /** Drafts that went with it, as far as the audience may see them; absent when there were none. */
  drafts?: RemovedDraft[];
}

/**
 * Removes a report with all its versions, and the drafts of it that the audience may see; others stay, as they were.
 * @throws AppError `report_unknown` when there is none that the audience may see.
 */
export function removeReport(
  library: Library,
  { sight, reportId }: { sight: Sight; reportId: string },
): RemovedReport {
  return changeLibrary(library, () => {
    const row = library
      .prepare(
        `SELECT r.report_id AS reportId, v.file, v.passage_count AS passageCount
         FROM reports r JOIN versions v ON v.report_id = r.report_id AND v.version_id = r.newest_version
         WHERE r.report_id = ? AND maySee(?, r.classification, r.body, r.embargo_until)`,
      )
      .get(reportId, JSON.stringify(sight)) as RemovedReport | undefined;
    if (row === undefined) throw unknownReport(reportId);
    const drafts = removeSeenDrafts(library, sight, { reportId });
    keepOtherDrafts(library, reportId);
    dropIndex(library, reportId);
    library.prepare('DELETE FROM reports WHERE report_id = ?').run(reportId);
    return drafts.length === 0 ? row : { ...row, drafts };
  });
}

/** What the remover may not see is not lost, and stays as hidden as its report was. */
function keepOtherDrafts(library: Library, reportId: string): void {
  const others = library.prepare('SELECT draft_id FROM drafts WHERE report_id = ?').pluck().all(reportId);
  for (const draftId of others as string[]) raiseDraftClass(library, draftId);
}

function unknownReport(reportId: string): AppError {
  return new AppError(
    'report_unknown',
    `There is no report ${reportId}. “rapporteur reports” lists the reports held.`,
  );
}
