import type { AskedScope } from '../../../domain/asked-scope.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';

export interface NewTurn {
  personId: string;
  /** What the asker may see. */
  sight: Sight;
  turnId: string;
  conversationId: string;
  /** The conversation begins with it. */
  begins: boolean;
  askedAt: string;
  question: string;
  scope: AskedScope;
}

/** Saves a question that is about to be answered; its number, or undefined when the conversation is not there for this person. */
export function addTurn(library: Library, turn: NewTurn): number | undefined {
  const { personId, turnId, conversationId, begins, askedAt, question } = turn;
  const run = library.db.transaction(() => {
    if (begins)
      library
        .prepare(
          `INSERT INTO conversations (conversation_id, person_id, title, started_at, last_at)
           VALUES (?, ?, ?, ?, ?)`,
        )
        .run(conversationId, personId, question, askedAt, askedAt);
    const updated = library
      .prepare('UPDATE conversations SET last_at = ? WHERE conversation_id = ? AND person_id = ?')
      .run(askedAt, conversationId, personId);
    if (updated.changes === 0) return undefined;
    return library
      .prepare(
        `INSERT INTO turns (turn_id, conversation_id, number, asked_at, question, scope, sight, state)
         VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM turns WHERE conversation_id = ?), ?, ?, ?, ?, 'asking')
         RETURNING number`,
      )
      .pluck()
      .get(
        turnId,
        conversationId,
        conversationId,
        askedAt,
        question,
        JSON.stringify(turn.scope),
        JSON.stringify(turn.sight),
      ) as number;
  });
  return run.immediate();
}
