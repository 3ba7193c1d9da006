import { gunzipSync } from 'node:zlib';
import type { Turn } from '../../../domain/conversation.ts';
import { coversSight } from '../../../domain/covers-sight.ts';
import type { FeedbackKind } from '../../../domain/feedback.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';

/** Columns of a turn `t` as `toTurn` takes them. */
export const turnColumns = `t.turn_id AS turnId, t.conversation_id AS conversationId, t.number, t.asked_at AS askedAt, t.question,
  t.scope, t.sight, t.state, t.answer, t.failure, t.feedback_kind AS feedbackKind, t.feedback_reason AS feedbackReason,
  t.feedback_at AS feedbackAt`;

export interface TurnRow {
  turnId: string;
  conversationId: string;
  number: number;
  askedAt: string;
  question: string;
  scope: string;
  sight: string;
  state: Turn['state'];
  answer: Buffer | null;
  failure: string | null;
  feedbackKind: FeedbackKind | null;
  feedbackReason: string | null;
  feedbackAt: string | null;
}

/** A turn as a reader with this sight may see it: an answer that shows what they may not see is withheld whole. */
export function toTurn(library: Library, sight: Sight, row: TurnRow): Turn {
  const { scope, sight: then, answer, failure, feedbackKind, feedbackReason, feedbackAt, ...plain } = row;
  const turn: Turn = { ...plain, scope: JSON.parse(scope) };
  if (failure !== null) turn.failure = JSON.parse(failure);
  if (feedbackKind !== null && feedbackAt !== null)
    turn.feedback = { kind: feedbackKind, reason: feedbackReason ?? '', at: feedbackAt };
  if (answer === null) return turn;
  if (!coversSight(sight, JSON.parse(then)) || showsUnseen(library, sight, row.turnId)) {
    return { ...turn, withheld: true };
  }
  return { ...turn, answer: JSON.parse(gunzipSync(answer).toString('utf8')) };
}

/** What is gone counts as unseen: nobody can say any more who may see it. */
function showsUnseen(library: Library, sight: Sight, turnId: string): boolean {
  return (
    library
      .prepare(
        `SELECT 1 FROM turn_reports s LEFT JOIN reports r ON r.report_id = s.report_id
           LEFT JOIN versions v ON v.report_id = s.report_id AND v.version_id = s.version_id
         WHERE s.turn_id = @turnId AND (r.report_id IS NULL
           OR NOT maySee(@sight, r.classification, r.body, r.embargo_until)
           OR (s.version_id IS NOT NULL AND (v.version_id IS NULL
             OR NOT maySee(@sight, v.classification, r.body, r.embargo_until)))) LIMIT 1`,
      )
      .get({ turnId, sight: JSON.stringify(sight) }) !== undefined
  );
}
