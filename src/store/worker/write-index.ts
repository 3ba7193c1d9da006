import type { Span } from '../../domain/span.ts';
import type { PassageIndex } from '../passage-index.ts';
import { dropIndex } from './drop-index.ts';
import type { Library } from './open-library.ts';
import { signCodes } from './sign-codes.ts';

export interface IndexedVersion {
  reportId: string;
  versionId: string;
  /** Canonical text of the report. */
  text: string;
  index: PassageIndex;
}

/** Makes this version what is searched of its report, in place of whatever was. Call inside a transaction. */
export function writeIndex(library: Library, { reportId, versionId, text, index }: IndexedVersion): void {
  const { model, dimensions } = library.fingerprint;
  const sentenceCount = index.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  checkLength(index.passageVectors, index.passages.length * dimensions);
  checkLength(index.sentenceVectors, sentenceCount * dimensions);
  dropIndex(library, reportId);
  const first = 1 + lastNumber(library, 'passages');
  const firstSentence = 1 + lastNumber(library, 'sentences');
  let before = 0;
  for (const [at, passage] of index.passages.entries()) {
    const own = index.passageVectors.subarray(at * dimensions, (at + 1) * dimensions);
    const end = before + passage.sentences.length;
    const vectors = index.sentenceVectors.subarray(before * dimensions, end * dimensions);
    writePassage(library, first + at, text, passage);
    writeVector(library, 'passage_vectors', first + at, own);
    writeSentences(library, first + at, firstSentence + before, passage.sentences, vectors);
    writeCodes(library, first + at, own, vectors);
    before = end;
  }
  const count = index.passages.length;
  library
    .prepare('INSERT INTO indexes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)')
    .run(reportId, versionId, model, first, count, firstSentence, count + sentenceCount);
}

function writeSentences(
  library: Library,
  passageId: number,
  first: number,
  spans: readonly Span[],
  vectors: Float32Array,
): void {
  const { dimensions } = library.fingerprint;
  const insert = library.prepare('INSERT INTO sentences VALUES (?, ?, ?, ?, ?)');
  spans.forEach(({ startChar, endChar }, at) => {
    insert.run(first + at, passageId, at, startChar, endChar);
    const vector = vectors.subarray(at * dimensions, (at + 1) * dimensions);
    writeVector(library, 'sentence_vectors', first + at, vector);
  });
}

function writePassage(
  library: Library,
  passageId: number,
  text: string,
  passage: PassageIndex['passages'][number],
): void {
  const { ordinal, startChar, endChar, firstBlock, lastBlock, pageNumber, label, header } = passage;
  library
    .prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      passageId,
      ordinal,
      startChar,
      endChar,
      firstBlock,
      lastBlock,
      pageNumber ?? null,
      label,
      header,
      text.slice(startChar, endChar),
    );
}

function writeVector(
  library: Library,
  table: 'passage_vectors' | 'sentence_vectors',
  id: number,
  vector: Float32Array,
): void {
  // vec0 takes its rowid only as an SQLite integer, which a JavaScript number is not.
  library
    .prepare(`INSERT INTO ${table} (rowid, embedding) VALUES (?, ?)`)
    .run(BigInt(id), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
}

function writeCodes(library: Library, passageId: number, own: Float32Array, sentences: Float32Array): void {
  const codes = Buffer.concat([signCodes(own), signCodes(sentences)]);
  library.prepare('INSERT INTO passage_codes VALUES (?, ?)').run(passageId, codes);
}

/** The highest id ever given out in a table, so that none is used twice. */
function lastNumber(library: Library, table: 'passages' | 'sentences'): number {
  return (
    (library.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table) as
      | number
      | undefined) ?? 0
  );
}

function checkLength(vectors: Float32Array, expected: number): void {
  if (vectors.length !== expected)
    throw new RangeError(`vectors of ${vectors.length} values, not ${expected}`);
}
