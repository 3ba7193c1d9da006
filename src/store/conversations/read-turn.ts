import type { Audience } from '../../domain/audience.ts';
import type { Turn } from '../../domain/conversation.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';

/** One turn of a person's conversations, as they may see it now; undefined when they have none of this id. */
export function readTurn(
  store: Store,
  audience: Audience,
  { personId, turnId }: { personId: string; turnId: string },
): Promise<Turn | undefined> {
  return store.read('readTurn', { personId, turnId, sight: sightOf(audience) });
}
