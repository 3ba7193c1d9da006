import type { Audience } from '../../domain/audience.ts';
import type { Conversation } from '../../domain/conversation.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';

/** A person's conversation with its turns, as they may see it now; undefined when they have none of this id. */
export function readConversation(
  store: Store,
  audience: Audience,
  { personId, conversationId }: { personId: string; conversationId: string },
): Promise<Conversation | undefined> {
  return store.read('readConversation', { personId, conversationId, sight: sightOf(audience) });
}
