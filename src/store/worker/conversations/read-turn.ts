import type { Turn } from '../../../domain/conversation.ts';
import type { Sight } from '../../../domain/sight.ts';
import type { Library } from '../open-library.ts';
import { type TurnRow, toTurn, turnColumns } from './turn-row.ts';

/** One turn of a person's conversations; undefined when they have none of this id. */
export function readTurn(
  library: Library,
  { personId, sight, turnId }: { personId: string; sight: Sight; turnId: string },
): Turn | undefined {
  const row = library
    .prepare(
      `SELECT ${turnColumns} FROM turns t JOIN conversations c USING (conversation_id)
       WHERE t.turn_id = ? AND c.person_id = ?`,
    )
    .get(turnId, personId) as TurnRow | undefined;
  return row && toTurn(library, sight, row);
}
