import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import { sightOf } from '../domain/sight.ts';
import type { DraftVersion } from '../domain/stored-draft.ts';
import type { Store } from './store.ts';
import type { NewDraftVersion } from './worker/add-draft-version.ts';

/** A change of a draft: what was done, by whom and when. */
export type DraftChangeMade = Omit<DraftVersion, 'number' | 'letterVersionId'>;

/**
 * Adds a version of a draft, made on the version `on`; its number. Undefined, and nothing is done, when there is no draft that the audience
 * may see.
 * @throws AppError `draft_changed` when another version came between: nothing is saved, and the other version stands.
 */
export function addDraftVersion(
  store: Store,
  audience: Audience,
  change: { draftId: string; on: number; draft: Draft; made: DraftChangeMade },
): Promise<number | undefined> {
  const { draftId, on, draft, made } = change;
  return store.write('addDraftVersion', {
    sight: sightOf(audience),
    draftId,
    on,
    version: toDraftVersionRow(draft, made),
  });
}

/** A version as the writing worker takes it. */
export function toDraftVersionRow(draft: Draft, made: DraftChangeMade): NewDraftVersion {
  return {
    ...made,
    letterVersionId: draft.letter.versionId,
    title: draft.title,
    outstanding: draft.outstanding.length,
    draft: JSON.stringify(draft),
  };
}
