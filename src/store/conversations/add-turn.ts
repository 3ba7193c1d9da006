import type { AskedScope } from '../../domain/asked-scope.ts';
import type { Audience } from '../../domain/audience.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';

/** A question as it is asked, by whom and of what they may see. */
export interface AskedTurn {
  personId: string;
  audience: Audience;
  turnId: string;
  conversationId: string;
  /** The conversation begins with it. */
  begins: boolean;
  /** ISO 8601 in UTC. */
  askedAt: string;
  question: string;
  scope: AskedScope;
}

/** Saves a question that is about to be answered; its number in the conversation, or undefined when that is not this person's. */
export function addTurn(store: Store, { audience, ...turn }: AskedTurn): Promise<number | undefined> {
  return store.write('addTurn', { ...turn, sight: sightOf(audience) });
}
