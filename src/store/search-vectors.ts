import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';
import type { VectorHit } from './worker/best-of-passages.ts';

export type { VectorHit } from './worker/best-of-passages.ts';

export interface VectorQuestion {
  /** Unit length. */
  vector: Float32Array;
  /** Only these reports. */
  reportIds?: readonly string[];
  /** Only these passages: to score what a word search found. */
  passageIds?: readonly number[];
  /** Most passages to return. */
  limit: number;
}

/** Passages by the nearest of their own vector and their sentences', best first. */
export function searchVectors(
  store: Store,
  audience: Audience,
  question: VectorQuestion,
): Promise<VectorHit[]> {
  return store.read('searchVectors', { ...question, sight: sightOf(audience) }, 'vectors');
}
