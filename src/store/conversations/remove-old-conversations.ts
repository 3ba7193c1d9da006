import type { Store } from '../store.ts';

/** Days for which a conversation is kept after its last question. */
export const keptDays = 30;

/** Deletes what was last asked more than 30 days before `now` (milliseconds since 1970); how many conversations they were. */
export function removeOldConversations(store: Store, now: number): Promise<number> {
  return store.write('removeConversations', { before: new Date(now - keptDays * 86_400_000).toISOString() });
}
