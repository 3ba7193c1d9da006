import { keepForReport } from './keep-for-report.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';

/** Sign codes of one report's vectors, end to end, and which of its passages each belongs to. */
export interface ReportCodes {
  codes: Uint32Array;
  /** Place in the report of each code's passage. */
  passages: Uint32Array;
}

/** Read once and kept until the report is indexed again: about 220 bytes a passage. */
export function reportCodes(library: Library, report: SearchedReport): ReportCodes {
  return keepForReport(library, 'report-codes', report, () => readCodes(library, report));
}

function readCodes(library: Library, { first, passages, vectors }: SearchedReport): ReportCodes {
  const words = library.fingerprint.dimensions / 32;
  const found: ReportCodes = { codes: new Uint32Array(vectors * words), passages: new Uint32Array(vectors) };
  const bytes = new Uint8Array(found.codes.buffer);
  const rows = library
    .prepare(
      'SELECT passage_id AS id, codes FROM passage_codes WHERE passage_id BETWEEN ? AND ? ORDER BY passage_id',
    )
    .all(first, first + passages - 1) as { id: number; codes: Buffer }[];
  let at = 0;
  for (const { id, codes } of rows) {
    bytes.set(codes, at * words * 4);
    const end = at + codes.length / 4 / words;
    found.passages.fill(id - first, at, end);
    at = end;
  }
  return found;
}
