import type { ConversationSummary } from '../../domain/conversation.ts';
import type { Store } from '../store.ts';

/** A person's conversations, at most `most`, the last one used first. */
export function listConversations(
  store: Store,
  personId: string,
  most: number,
): Promise<ConversationSummary[]> {
  return store.read('listConversations', { personId, most });
}
