import type { Feedback } from '../../domain/feedback.ts';
import type { Store } from '../store.ts';

/** Keeps what a person said of an answer of theirs, in place of what they said before; false when they have no such answer. */
export function saveFeedback(
  store: Store,
  { personId, turnId, feedback }: { personId: string; turnId: string; feedback: Feedback },
): Promise<boolean> {
  return store.write('saveFeedback', { personId, turnId, feedback });
}
