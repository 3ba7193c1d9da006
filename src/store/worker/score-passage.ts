import type { Library } from './open-library.ts';
import { readPassageVector, readSentenceVectors } from './read-vectors.ts';

export interface VectorHit {
  passageId: number;
  /** Cosine, -1 to 1: the highest among the passage's own vector and its sentences'. */
  similarity: number;
  /** Which sentence came nearest (place in the passage, from 0); absent when the passage as a whole did. */
  sentenceIndex?: number;
}

/** How near a passage comes, exactly. */
export function scorePassage(library: Library, vector: Float32Array, passageId: number): VectorHit {
  let best: VectorHit = { passageId, similarity: dot(vector, readPassageVector(library, passageId)) };
  readSentenceVectors(library, passageId).forEach((sentence, sentenceIndex) => {
    const similarity = dot(vector, sentence);
    if (similarity > best.similarity) best = { passageId, similarity, sentenceIndex };
  });
  return best;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
