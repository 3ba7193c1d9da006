import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import { sightOf } from '../domain/sight.ts';
import { toDraftVersionRow } from './add-draft-version.ts';
import type { Store } from './store.ts';

/**
 * Saves a new draft of a report held; its id. Saving the same words again makes a second draft.
 * @throws AppError `report_unknown` when the audience may not see the report, or the version of it that was drafted from.
 */
export function saveDraft(
  store: Store,
  audience: Audience,
  made: { reportId: string; draft: Draft; madeAt: string; by?: string },
): Promise<string> {
  const { reportId, draft, madeAt, by } = made;
  const version = toDraftVersionRow(draft, { madeAt, why: 'drafted', ...(by === undefined ? {} : { by }) });
  return store.write('saveDraft', {
    sight: sightOf(audience),
    draft: { reportId, style: draft.style, version },
  });
}
