import { gunzipSync } from 'node:zlib';
import type { Turn } from '../../../domain/conversation.ts';
import { coversSight } from '../../../domain/covers-sight.ts';
import type { FeedbackKind } from '../../../domain/feedback.ts';
import type { ShownReport } from '../../../domain/reports-shown.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';
import { visibleCouncils } from '../visible-councils.ts';
import { showsUnseen } from './shows-unseen.ts';

/** Columns of a turn `t` as `toTurn` takes them. */
export const turnColumns = `t.turn_id AS turnId, t.conversation_id AS conversationId, t.number, t.asked_at AS askedAt, t.question,
  t.scope, t.sight, t.state, t.answer, t.failure, t.feedback_kind AS feedbackKind, t.feedback_reason AS feedbackReason,
  t.feedback_at AS feedbackAt, t.councils`;

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
  councils: string;
}

/** A turn as a reader with this sight may see it: an answer that shows what they may not see is withheld whole. */
export function toTurn(library: Library, sight: Sight, row: TurnRow): Turn {
  const {
    scope,
    sight: then,
    answer,
    councils,
    failure,
    feedbackKind,
    feedbackReason,
    feedbackAt,
    ...plain
  } = row;
  const turn: Turn = { ...plain, scope: JSON.parse(scope) };
  if (failure !== null) turn.failure = JSON.parse(failure);
  if (feedbackKind !== null && feedbackAt !== null)
    turn.feedback = { kind: feedbackKind, reason: feedbackReason ?? '', at: feedbackAt };
  if (answer === null) return turn;
  const shown = shownIn(library, row.turnId);
  const isHidden = showsUnseen(library, { sight, shown }) || namesUnseen(library, sight, councils);
  if (!coversSight(sight, JSON.parse(then)) || isHidden) return { ...turn, withheld: true };
  return { ...turn, answer: JSON.parse(gunzipSync(answer).toString('utf8')) };
}

function namesUnseen(library: Library, sight: Sight, councils: string): boolean {
  const names: string[] = JSON.parse(councils);
  if (names.length === 0) return false;
  const seen = visibleCouncils(library, sight);
  return !names.every((name) => seen.has(name));
}

function shownIn(library: Library, turnId: string): ShownReport[] {
  return library
    .prepare('SELECT report_id AS reportId, version_id AS versionId FROM turn_reports WHERE turn_id = ?')
    .all(turnId) as ShownReport[];
}
