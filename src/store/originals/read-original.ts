import type { Audience } from '../../domain/audience.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';
import type { StoredOriginal } from '../worker/originals/read-original.ts';

/** The file that a version was read from, or just its size; undefined when none is kept or the audience may not see the version. */
export function readOriginal(
  store: Store,
  audience: Audience,
  place: { reportId: string; versionId: string },
  { whole }: { whole: boolean },
): Promise<StoredOriginal | undefined> {
  return store.read('readOriginal', { ...place, sight: sightOf(audience), whole });
}
