import type { Sight } from '../../domain/sight.ts';
import type { Library } from './open-library.ts';
import { readSentenceVectors } from './read-vectors.ts';
import { visiblePassages } from './visible-passages.ts';

export interface PassageSentenceVectors {
  passageId: number;
  /** One unit vector a sentence, in order. */
  vectors: Float32Array[];
}

/** Sentence vectors of those passages that the audience may see and that were embedded under the present fingerprint. */
export function sentenceVectors(
  library: Library,
  { sight, passageIds }: { sight: Sight; passageIds: readonly number[] },
): PassageSentenceVectors[] {
  return visiblePassages(library, sight, passageIds)
    .filter(({ report }) => report.fingerprint === library.fingerprint.model)
    .map(({ passageId }) => ({ passageId, vectors: readSentenceVectors(library, passageId) }));
}
