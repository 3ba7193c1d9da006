import type { GivenFeedback } from '../../../domain/feedback.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';
import { type TurnRow, toTurn, turnColumns } from './turn-row.ts';

type FeedbackRow = TurnRow & { personId: string; acceptedAt: string | null };

/** What readers said of answers, the newest first; an answer that shows what this sight does not is left out whole. */
export function listFeedback(
  library: Library,
  { sight, most, turnId }: { sight: Sight; most: number; turnId?: string | undefined },
): GivenFeedback[] {
  const rows = library
    .prepare(
      `SELECT ${turnColumns}, c.person_id AS personId, t.accepted_at AS acceptedAt
       FROM turns t JOIN conversations c USING (conversation_id)
       WHERE t.feedback_at IS NOT NULL AND t.turn_id = coalesce(?, t.turn_id)
       ORDER BY t.feedback_at DESC, t.turn_id LIMIT ?`,
    )
    .all(turnId ?? null, most) as FeedbackRow[];
  return rows.flatMap(({ personId, acceptedAt, ...row }) => {
    const { answer, feedback, scope, question } = toTurn(library, sight, row);
    if (answer === undefined || feedback === undefined) return [];
    const accepted = acceptedAt === null ? {} : { acceptedAt };
    return [
      { ...feedback, turnId: row.turnId, reader: personId.slice(0, 6), question, scope, answer, ...accepted },
    ];
  });
}
