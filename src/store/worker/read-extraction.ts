import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';

/** What is kept of one extraction besides its findings: JSON texts. */
export interface StoredExtraction {
  reportId: string;
  versionId: string;
  file: string;
  facts: string;
  standingDuties: string;
  notStated: string;
  oddities: string;
  findings: string[];
}

/** What was extracted from a report's newest version; undefined when there is none that the audience may see. */
export function readExtraction(
  library: Library,
  { sight, reportId }: { sight: Sight; reportId: string },
): StoredExtraction | undefined {
  const row = library
    .prepare(
      `SELECT e.report_id AS reportId, e.version_id AS versionId, v.file, e.facts, e.standing_duties AS standingDuties,
         e.not_stated AS notStated, e.oddities
       FROM extractions e JOIN reports r USING (report_id)
         JOIN versions v ON v.report_id = e.report_id AND v.version_id = e.version_id
       WHERE e.report_id = ? AND e.version_id = r.newest_version AND maySee(?, r.classification, r.body, r.embargo_until)`,
    )
    .get(reportId, JSON.stringify(sight)) as Omit<StoredExtraction, 'findings'> | undefined;
  if (row === undefined) return undefined;
  const findings = library
    .prepare('SELECT finding FROM findings WHERE report_id = ? ORDER BY ordinal')
    .pluck()
    .all(reportId) as string[];
  return { ...row, findings };
}
