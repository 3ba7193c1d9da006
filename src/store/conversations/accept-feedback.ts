import type { Store } from '../store.ts';

/** Notes at a time (ISO 8601 in UTC) that what was said of an answer became a case; false when nothing was said of such an answer. */
export function acceptFeedback(store: Store, turnId: string, at: string): Promise<boolean> {
  return store.write('acceptFeedback', { turnId, at });
}
