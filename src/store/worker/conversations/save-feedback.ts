import type { Feedback } from '../../../domain/feedback.ts';
import type { Library } from '../open-library.ts';

/** Keeps what a person said of an answer of theirs; false, and nothing is done, when they have no such answer. */
export function saveFeedback(
  library: Library,
  { personId, turnId, feedback }: { personId: string; turnId: string; feedback: Feedback },
): boolean {
  return (
    library
      .prepare(
        `UPDATE turns SET feedback_kind = ?, feedback_reason = ?, feedback_at = ?, accepted_at = NULL
         WHERE turn_id = ? AND answer IS NOT NULL
           AND conversation_id IN (SELECT conversation_id FROM conversations WHERE person_id = ?)`,
      )
      .run(feedback.kind, feedback.reason, feedback.at, turnId, personId).changes > 0
  );
}
