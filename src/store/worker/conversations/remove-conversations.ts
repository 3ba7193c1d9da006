import type { Library } from '../open-library.ts';

/** Which conversations: one of a person's, all of theirs, or everybody's whose last question is from before a time. */
export type WhichConversations =
  | { personId: string; conversationId?: string | undefined }
  | { before: string };

/** Deletes conversations with their turns and what was said of them; how many they were. */
export function removeConversations(library: Library, which: WhichConversations): number {
  if ('before' in which)
    return library.prepare('DELETE FROM conversations WHERE last_at < ?').run(which.before).changes;
  return library
    .prepare(
      'DELETE FROM conversations WHERE person_id = ? AND conversation_id = coalesce(?, conversation_id)',
    )
    .run(which.personId, which.conversationId ?? null).changes;
}
