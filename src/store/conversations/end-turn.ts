import type { Answer } from '../../domain/answer.ts';
import type { TurnState } from '../../domain/conversation.ts';
import { councilsNamed } from '../../domain/councils-named.ts';
import { reportsShown } from '../../domain/reports-shown.ts';
import type { Store } from '../store.ts';

/** What came of a question. */
export type TurnOutcome =
  | { state: 'answered'; answer: Answer }
  | { state: Exclude<TurnState, 'asking' | 'answered'>; failure?: { code: string; message: string } };

/** Keeps what came of a question; nothing is done when it was deleted meanwhile, or ended before. */
export function endTurn(store: Store, turnId: string, outcome: TurnOutcome): Promise<void> {
  if (outcome.state !== 'answered') return store.write('endTurn', { turnId, ...outcome });
  const { answer } = outcome;
  return store.write('endTurn', {
    turnId,
    state: 'answered',
    answer: JSON.stringify(answer),
    shows: reportsShown(answer),
    names: councilsNamed(answer),
  });
}
