import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import { sightOf } from '../domain/sight.ts';
import type { StoredDraft } from '../domain/stored-draft.ts';
import { AppError } from '../errors.ts';
import type { Store } from './store.ts';

/**
 * One version of a draft, whole; the newest unless `number` is given. Undefined when there is no such draft, or none that the audience may
 * see: the two cannot be told apart.
 * @throws AppError `version_unknown` when the draft has no version of that number.
 */
export async function readDraft(
  store: Store,
  audience: Audience,
  draftId: string,
  number?: number,
): Promise<StoredDraft | undefined> {
  const found = await store.read('readDraft', { sight: sightOf(audience), draftId, number });
  if (found === undefined) return undefined;
  const { shown, draft, ...summary } = found;
  if (shown !== undefined && draft !== undefined)
    return { ...summary, shown, draft: JSON.parse(draft) as Draft };
  throw new AppError(
    'version_unknown',
    `${draftId} has no version ${number}. Its versions are 1 to ${found.version.number}.`,
  );
}
