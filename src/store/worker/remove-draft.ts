import type { Sight } from '../../domain/sight.ts';
import type { RemovedDraft } from '../../domain/stored-draft.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';
import { removeSeenDrafts } from './remove-seen-drafts.ts';

/** Removes a draft with all its versions; undefined, and nothing is done, when there is none that the audience may see. */
export function removeDraft(
  library: Library,
  { sight, draftId }: { sight: Sight; draftId: string },
): RemovedDraft | undefined {
  return changeLibrary(library, () => removeSeenDrafts(library, sight, { draftId })[0]);
}
