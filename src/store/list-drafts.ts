import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { DraftSummary } from '../domain/stored-draft.ts';
import type { Store } from './store.ts';

/** The drafts that the audience may see, of one report where given, each by its newest version; the oldest draft first. */
export function listDrafts(store: Store, audience: Audience, reportId?: string): Promise<DraftSummary[]> {
  return store.read('listDrafts', { sight: sightOf(audience), reportId });
}
