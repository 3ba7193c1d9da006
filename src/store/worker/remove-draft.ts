import type { Classification } from '../../domain/audience.ts';
import type { RemovedDraft } from '../../domain/stored-draft.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';
import { removeSeenDrafts } from './remove-seen-drafts.ts';

/** Removes a draft with all its versions; undefined, and nothing is done, when there is none that the audience may see. */
export function removeDraft(
  library: Library,
  { classes, draftId }: { classes: readonly Classification[]; draftId: string },
): RemovedDraft | undefined {
  return changeLibrary(library, () => removeSeenDrafts(library, classes, { draftId })[0]);
}
