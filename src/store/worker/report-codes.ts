import { keepForReport } from './keep-for-report.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';

/** Sign codes of one report's vectors, end to end: each passage's own and then those of its sentences. */
export interface ReportCodes {
  codes: Uint8Array;
  /** For each code the place in the report of its passage. */
  passages: Uint32Array;
}

/** Read once and kept until the report is indexed again: about 230 bytes a passage. */
export function reportCodes(library: Library, report: SearchedReport): ReportCodes {
  return keepForReport(library, 'report-codes', report, () => readCodes(library, report));
}

function readCodes(library: Library, { first, passages, vectors }: SearchedReport): ReportCodes {
  const bytes = library.fingerprint.dimensions / 8;
  const found: ReportCodes = { codes: new Uint8Array(vectors * bytes), passages: new Uint32Array(vectors) };
  const rows = library
    .prepare(
      'SELECT passage_id AS id, codes FROM passage_codes WHERE passage_id BETWEEN ? AND ? ORDER BY passage_id',
    )
    .all(first, first + passages - 1) as { id: number; codes: Buffer }[];
  let at = 0;
  for (const { id, codes } of rows) {
    found.codes.set(codes, at * bytes);
    const end = at + codes.length / bytes;
    found.passages.fill(id - first, at, end);
    at = end;
  }
  return found;
}
