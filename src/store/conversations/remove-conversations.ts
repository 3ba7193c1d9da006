import type { Store } from '../store.ts';

/** Deletes one of a person's conversations, or all of theirs; how many they were. */
export function removeConversations(
  store: Store,
  which: { personId: string; conversationId?: string },
): Promise<number> {
  return store.write('removeConversations', which);
}
