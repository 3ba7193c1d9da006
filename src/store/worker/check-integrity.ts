import type { Library } from './open-library.ts';

/**
 * What is wrong with the library, in words; empty when nothing is. Checks the file, the word index against the
 * passages, and that every passage and sentence has its vector.
 */
export function checkIntegrity(library: Library): string[] {
  const lines = library.db.pragma('integrity_check') as { integrity_check: string }[];
  const faults = lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
  if (!wordsAgree(library)) faults.push('the word index does not agree with the passages');
  for (const [what, sql] of counts) {
    const number = library.prepare(sql).pluck().get() as number;
    if (number > 0) faults.push(`${number} ${what}`);
  }
  return faults;
}

function wordsAgree(library: Library): boolean {
  try {
    // With rank 1, FTS5 also compares the index with the passages themselves.
    library.prepare("INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1)").run();
    return true;
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  }
}

const inAnIndex = `EXISTS (SELECT 1 FROM indexes i
  WHERE p.passage_id BETWEEN i.first_passage AND i.first_passage + i.passage_count - 1)`;

const counts: [string, string][] = [
  ['passages outside any index', `SELECT count(*) FROM passages p WHERE NOT ${inAnIndex}`],
  [
    'sentences without a passage',
    'SELECT count(*) FROM sentences WHERE passage_id NOT IN (SELECT passage_id FROM passages)',
  ],
  ['passages without a vector', unmatched('passages', 'passage_id', 'passage_vectors_rowids', 'rowid')],
  ['vectors without a passage', unmatched('passage_vectors_rowids', 'rowid', 'passages', 'passage_id')],
  ['sentences without a vector', unmatched('sentences', 'sentence_id', 'sentence_vectors_rowids', 'rowid')],
  ['vectors without a sentence', unmatched('sentence_vectors_rowids', 'rowid', 'sentences', 'sentence_id')],
  ['passages without a code', unmatched('passages', 'passage_id', 'passage_codes', 'passage_id')],
];

function unmatched(table: string, id: string, other: string, otherId: string): string {
  return `SELECT count(*) FROM ${table} WHERE ${id} NOT IN (SELECT ${otherId} FROM ${other})`;
}
