import type { Library } from './open-library.ts';

/** Vectors searched, and vectors deleted whose room sqlite-vec still holds and still scans. */
export function indexDecay(library: Library): { live: number; dead: number } {
  const live = library.prepare('SELECT coalesce(sum(vector_count), 0) FROM indexes').pluck().get() as number;
  const dead = library
    .prepare("SELECT value FROM counters WHERE name = 'dead_vectors'")
    .pluck()
    .get() as number;
  return { live, dead };
}
