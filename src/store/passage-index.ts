import type { Passage } from '../domain/passage.ts';

/** A version's passages with their vectors: unit length, each of the library's dimensions. */
export interface PassageIndex {
  /** In order; `ordinal` counts from 0. */
  passages: readonly Passage[];
  /** One vector a passage, end to end. */
  passageVectors: Float32Array;
  /** One vector a sentence, end to end: all of the first passage's, then all of the second's. */
  sentenceVectors: Float32Array;
}
