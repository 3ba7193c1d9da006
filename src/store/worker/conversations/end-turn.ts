import { gzipSync } from 'node:zlib';
import type { TurnState } from '../../../domain/conversation.ts';
import type { ShownReport } from '../../../domain/reports-shown.ts';
import type { Library } from '../open-library.ts';
import { visibleCouncils } from '../visible-councils.ts';

/** What came of a question. */
export interface TurnEnd {
  turnId: string;
  state: Exclude<TurnState, 'asking'>;
  /** JSON of the answer. */
  answer?: string | undefined;
  shows?: readonly ShownReport[] | undefined;
  /** Councils that the answer names. */
  names?: readonly string[] | undefined;
  failure?: { code: string; message: string } | undefined;
}

/** Keeps what came of a question; nothing is done when it was deleted meanwhile, or ended before. */
export function endTurn(
  library: Library,
  { turnId, state, answer, shows = [], names = [], failure }: TurnEnd,
): void {
  const words = answer === undefined ? null : gzipSync(answer);
  const run = library.db.transaction(() => {
    const ended = library
      .prepare(`UPDATE turns SET state = ?, answer = ?, failure = ? WHERE turn_id = ? AND state = 'asking'`)
      .run(state, words, failure === undefined ? null : JSON.stringify(failure), turnId);
    if (ended.changes === 0) return;
    const add = library.prepare(
      'INSERT OR IGNORE INTO turn_reports (turn_id, report_id, version_id) VALUES (?, ?, ?)',
    );
    for (const { reportId, versionId } of shows) add.run(turnId, reportId, versionId ?? null);
    if (names.length > 0) keepNames(library, turnId, names);
  });
  run.immediate();
}

/** Of a council that the asker saw no report of, the name is theirs. */
function keepNames(library: Library, turnId: string, names: readonly string[]): void {
  const sight = library.prepare('SELECT sight FROM turns WHERE turn_id = ?').pluck().get(turnId) as string;
  const seen = visibleCouncils(library, JSON.parse(sight));
  library
    .prepare('UPDATE turns SET councils = ? WHERE turn_id = ?')
    .run(JSON.stringify(names.filter((name) => seen.has(name))), turnId);
}
