import type { Sight } from '../../domain/sight.ts';
import type { Span } from '../../domain/span.ts';
import type { StoredPassage } from '../read-passages.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';
import { visiblePassages } from './visible-passages.ts';

type PassageRow = Omit<StoredPassage, 'pageNumber' | 'sentences' | 'reportId' | 'versionId' | 'file'> & {
  pageNumber: number | null;
};

/** Those of these passages that the audience may see, in the order asked. */
export function readPassages(
  library: Library,
  { sight, passageIds }: { sight: Sight; passageIds: readonly number[] },
): StoredPassage[] {
  return visiblePassages(library, sight, passageIds).map(({ passageId, report }) =>
    readOne(library, passageId, report),
  );
}

function readOne(library: Library, passageId: number, report: SearchedReport): StoredPassage {
  const { pageNumber, ...row } = library
    .prepare(
      `SELECT passage_id AS passageId, ordinal, start_char AS startChar, end_char AS endChar, first_block AS firstBlock,
         last_block AS lastBlock, page_number AS pageNumber, label, header, text
       FROM passages WHERE passage_id = ?`,
    )
    .get(passageId) as PassageRow;
  const sentences = library
    .prepare(
      'SELECT start_char AS startChar, end_char AS endChar FROM sentences WHERE passage_id = ? ORDER BY ordinal',
    )
    .all(passageId) as Span[];
  return {
    ...row,
    ...(pageNumber === null ? {} : { pageNumber }),
    sentences,
    reportId: report.reportId,
    versionId: report.versionId,
    file: report.file,
  };
}
