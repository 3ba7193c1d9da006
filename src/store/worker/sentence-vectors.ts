import type { Classification } from '../../domain/audience.ts';
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
  { classes, passageIds }: { classes: readonly Classification[]; passageIds: readonly number[] },
): PassageSentenceVectors[] {
  return visiblePassages(library, classes, passageIds)
    .filter(({ report }) => report.fingerprint === library.fingerprint.model)
    .map(({ passageId }) => ({ passageId, vectors: readSentenceVectors(library, passageId) }));
}
