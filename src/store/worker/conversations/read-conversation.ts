import type { Conversation, ConversationSummary } from '../../../domain/conversation.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';
import { conversationColumns } from './list-conversations.ts';
import { type TurnRow, toTurn, turnColumns } from './turn-row.ts';

/** A person's conversation with its turns; undefined when they have none of this id. */
export function readConversation(
  library: Library,
  { personId, sight, conversationId }: { personId: string; sight: Sight; conversationId: string },
): Conversation | undefined {
  const found = library
    .prepare(
      `SELECT ${conversationColumns} FROM conversations c WHERE c.conversation_id = ? AND c.person_id = ?`,
    )
    .get(conversationId, personId) as ConversationSummary | undefined;
  if (found === undefined) return undefined;
  const rows = library
    .prepare(`SELECT ${turnColumns} FROM turns t WHERE t.conversation_id = ? ORDER BY t.number`)
    .all(conversationId) as TurnRow[];
  return { ...found, turns: rows.map((row) => toTurn(library, sight, row)) };
}
