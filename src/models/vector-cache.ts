/** Vectors of texts met before. */
export interface VectorCache {
  get(text: string): Float32Array | undefined;
  set(text: string, vector: Float32Array): void;
}

/** Keeps at most `most` vectors; the one longest unused goes first. */
export function createVectorCache(most: number): VectorCache {
  const kept = new Map<string, Float32Array>();
  return {
    get(text) {
      const vector = kept.get(text);
      if (!vector) return undefined;
      kept.delete(text);
      kept.set(text, vector);
      return vector;
    },
    set(text, vector) {
      kept.delete(text);
      kept.set(text, vector);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    },
  };
}
