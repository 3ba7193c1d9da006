import type { Classification } from '../../domain/audience.ts';
import { maySee, type Sight } from '../../domain/sight.ts';
import { keep } from './keep.ts';
import type { Library } from './open-library.ts';

/** What is searched of one report: the passages `first` to `first + passages - 1`. */
export interface SearchedReport {
  indexId: number;
  reportId: string;
  versionId: string;
  file: string;
  classification: Classification;
  body: string | null;
  embargoUntil: string | null;
  fingerprint: string;
  first: number;
  passages: number;
  /** Its sentences, in the order of their passages, have the numbers from this one. */
  firstSentence: number;
  /** Passages and sentences together. */
  vectors: number;
}

const sql = `
  SELECT i.index_id AS indexId, i.report_id AS reportId, i.version_id AS versionId, v.file, r.classification,
    r.body, r.embargo_until AS embargoUntil, i.fingerprint, i.first_passage AS first, i.passage_count AS passages, i.first_sentence AS firstSentence,
    i.vector_count AS vectors
  FROM indexes i JOIN reports r USING (report_id)
    JOIN versions v ON v.report_id = i.report_id AND v.version_id = i.version_id
  ORDER BY i.first_passage`;

/** What the audience may search, narrowed to `reportIds` where given, by passage number. Every search starts here. */
export function searchedReports(
  library: Library,
  sight: Sight,
  reportIds?: readonly string[],
): SearchedReport[] {
  const all = keep(library, 'searched-reports', () => library.prepare(sql).all() as SearchedReport[]);
  const wanted = reportIds === undefined ? undefined : new Set(reportIds);
  return all.filter((report) => maySee(sight, report) && (wanted?.has(report.reportId) ?? true));
}
