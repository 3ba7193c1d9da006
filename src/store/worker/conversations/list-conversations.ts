import type { ConversationSummary } from '../../../domain/conversation.ts';
import type { Library } from '../open-library.ts';

/** Columns of a conversation `c`, as summaries have them. */
export const conversationColumns = `c.conversation_id AS conversationId, c.title, c.started_at AS startedAt, c.last_at AS lastAt,
  (SELECT count(*) FROM turns n WHERE n.conversation_id = c.conversation_id) AS turnCount`;

/** A person's conversations, the last one used first. */
export function listConversations(
  library: Library,
  { personId, most }: { personId: string; most: number },
): ConversationSummary[] {
  return library
    .prepare(
      `SELECT ${conversationColumns} FROM conversations c WHERE c.person_id = ?
       ORDER BY c.last_at DESC, c.conversation_id LIMIT ?`,
    )
    .all(personId, most) as ConversationSummary[];
}
