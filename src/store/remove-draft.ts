import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { RemovedDraft } from '../domain/stored-draft.ts';
import type { Store } from './store.ts';

/** Removes a draft with all its versions; undefined, and nothing is done, when there is none that the audience may see. */
export function removeDraft(
  store: Store,
  audience: Audience,
  draftId: string,
): Promise<RemovedDraft | undefined> {
  return store.write('removeDraft', { sight: sightOf(audience), draftId });
}
