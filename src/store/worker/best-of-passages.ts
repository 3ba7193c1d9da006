/** How near a passage comes. */
export interface VectorHit {
  passageId: number;
  /** Cosine, -1 to 1: the highest among the passage's own vector and its sentences'. */
  similarity: number;
  /** Which sentence came nearest (place in the passage, from 0); absent when the passage as a whole did. */
  sentenceIndex?: number;
}

/** The nearest hit of each passage, in no order; of equals the first. */
export function bestOfPassages(hits: Iterable<VectorHit>): VectorHit[] {
  const best = new Map<number, VectorHit>();
  for (const hit of hits) {
    const held = best.get(hit.passageId);
    if (held === undefined || hit.similarity > held.similarity) best.set(hit.passageId, hit);
  }
  return [...best.values()];
}
