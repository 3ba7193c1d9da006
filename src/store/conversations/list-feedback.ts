import type { Audience } from '../../domain/audience.ts';
import type { GivenFeedback } from '../../domain/feedback.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';

/** What readers said of answers that this audience may see, of one turn where given; the newest first. */
export function listFeedback(
  store: Store,
  audience: Audience,
  { most, turnId }: { most: number; turnId?: string },
): Promise<GivenFeedback[]> {
  return store.read('listFeedback', { sight: sightOf(audience), most, turnId });
}
