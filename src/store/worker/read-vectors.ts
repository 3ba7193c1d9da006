import type { Library } from './open-library.ts';

/** A passage's own vector. */
export function readPassageVector(library: Library, passageId: number): Float32Array {
  const bytes = library
    .prepare('SELECT embedding FROM passage_vectors WHERE rowid = ?')
    .pluck()
    .get(passageId);
  return toVector(bytes as Buffer);
}

/** The vectors of a passage's sentences, in order. */
export function readSentenceVectors(library: Library, passageId: number): Float32Array[] {
  const ids = library
    .prepare('SELECT sentence_id FROM sentences WHERE passage_id = ? ORDER BY ordinal')
    .pluck()
    .all(passageId);
  const read = library.prepare('SELECT embedding FROM sentence_vectors WHERE rowid = ?').pluck();
  return ids.map((id) => toVector(read.get(id) as Buffer));
}

function toVector(bytes: Buffer): Float32Array {
  // A copy: a buffer from SQLite need not begin at a multiple of four.
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
