import { keepForReport } from './keep-for-report.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';

/** Words in each passage and its header, as the word index counts them, by place in the report. */
export function passageLengths(library: Library, report: SearchedReport): Uint16Array {
  return keepForReport(library, 'passage-lengths', report, () => readLengths(library, report));
}

function readLengths(library: Library, { first, passages }: SearchedReport): Uint16Array {
  const rows = library
    .prepare('SELECT id, sz FROM passage_words_docsize WHERE id BETWEEN ? AND ?')
    .all(first, first + passages - 1) as { id: number; sz: Buffer }[];
  const lengths = new Uint16Array(passages);
  for (const { id, sz } of rows) lengths[id - first] = Math.min(65535, sumOfVarints(sz));
  return lengths;
}

/** FTS5 keeps one SQLite varint a column (high bit: more follows); the columns' lengths are added up. */
function sumOfVarints(bytes: Buffer): number {
  let sum = 0;
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      sum += value;
      value = 0;
    }
  }
  return sum;
}
