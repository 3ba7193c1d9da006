import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';
import type { StoredSketch } from './worker/read-sketches.ts';

export type { StoredSketch } from './worker/read-sketches.ts';

/** Min-hashes of the newest versions that the audience may see. */
export function readSketches(store: Store, audience: Audience): Promise<StoredSketch[]> {
  return store.read('readSketches', { sight: sightOf(audience) });
}
