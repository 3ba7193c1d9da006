import type { VectorPlace } from './best-by-code.ts';
import type { VectorHit } from './best-of-passages.ts';
import type { Library } from './open-library.ts';
import { readPassageVector, readSentenceVector, readSentenceVectors } from './read-vectors.ts';

/** How near each of these vectors comes to the question's, exactly. */
export function compareVectors(
  library: Library,
  question: Float32Array,
  places: readonly VectorPlace[],
): VectorHit[] {
  return places.map(({ passageId, sentence }) => {
    if (sentence === undefined)
      return { passageId, similarity: dot(question, readPassageVector(library, passageId)) };
    const similarity = dot(question, readSentenceVector(library, sentence.sentenceId));
    return { passageId, similarity, sentenceIndex: sentence.index };
  });
}

/** How near these passages come, each by its own vector and then by every sentence's. */
export function comparePassages(
  library: Library,
  question: Float32Array,
  passageIds: readonly number[],
): VectorHit[] {
  return passageIds.flatMap((passageId) => [
    { passageId, similarity: dot(question, readPassageVector(library, passageId)) },
    ...readSentenceVectors(library, passageId).map((vector, sentenceIndex) => ({
      passageId,
      similarity: dot(question, vector),
      sentenceIndex,
    })),
  ]);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
