/** Weight of the vector's cosine; the rest goes to words. DESIGN.md decision 2: 0.6 to 0.8 on public cases. */
export const vectorWeight = 0.7;

export interface NearPassage {
  passageId: number;
  /** Cosine, -1 to 1. */
  similarity: number;
}

export interface WordedPassage {
  passageId: number;
  /** BM25, positive, higher is better. */
  score: number;
}

/**
 * One ranking from two: weighted cosine plus BM25 divided by its best. A passage that one of the two did not return
 * counts there as a little less than the last that it did return, so that a missing score never beats a found one.
 */
export function fuseScores(
  near: readonly NearPassage[],
  worded: readonly WordedPassage[],
): { passageId: number; score: number }[] {
  const best = Math.max(...worded.map((one) => one.score), 0) || 1;
  const floor = Math.max(0, Math.min(...near.map((one) => one.similarity), 1) - 0.02);
  const similarity = new Map(near.map((one) => [one.passageId, Math.max(0, one.similarity)]));
  const words = new Map(worded.map((one) => [one.passageId, one.score / best]));
  return [...new Set([...similarity.keys(), ...words.keys()])]
    .map((passageId) => ({
      passageId,
      score:
        vectorWeight * (similarity.get(passageId) ?? floor) +
        (1 - vectorWeight) * (words.get(passageId) ?? 0),
    }))
    .sort((a, b) => b.score - a.score || a.passageId - b.passageId);
}
