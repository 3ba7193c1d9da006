import type { Library } from './open-library.ts';

/** A passage's own vector. */
export function readPassageVector(library: Library, passageId: number): Float32Array {
  return toVector(library.prepare('SELECT embedding FROM passage_vectors WHERE rowid = ?').get(passageId));
}

/** One sentence's vector. */
export function readSentenceVector(library: Library, sentenceId: number): Float32Array {
  return toVector(library.prepare('SELECT embedding FROM sentence_vectors WHERE rowid = ?').get(sentenceId));
}

/** The vectors of a passage's sentences, in order. */
export function readSentenceVectors(library: Library, passageId: number): Float32Array[] {
  const ids = library
    .prepare('SELECT sentence_id AS id FROM sentences WHERE passage_id = ? ORDER BY ordinal')
    .all(passageId);
  return (ids as { id: number }[]).map(({ id }) => readSentenceVector(library, id));
}

function toVector(row: unknown): Float32Array {
  // A copy: a buffer from SQLite need not begin at a multiple of four.
  return new Float32Array(Uint8Array.from((row as { embedding: Buffer }).embedding).buffer);
}
