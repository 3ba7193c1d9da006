import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';
import type { PassageSentenceVectors } from './worker/sentence-vectors.ts';

export type { PassageSentenceVectors } from './worker/sentence-vectors.ts';

/** The sentence vectors of those of these passages that the audience may see, in the order asked. */
export function sentenceVectors(
  store: Store,
  audience: Audience,
  passageIds: readonly number[],
): Promise<PassageSentenceVectors[]> {
  return store.read('sentenceVectors', { sight: sightOf(audience), passageIds });
}
