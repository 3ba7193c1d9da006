import { gzipSync } from 'node:zlib';
import type { TurnState } from '../../../domain/conversation.ts';
import type { ShownReport } from '../../../domain/reports-shown.ts';
import type { Library } from '../open-library.ts';

/** What came of a question. */
export interface TurnEnd {
  turnId: string;
  state: Exclude<TurnState, 'asking'>;
  /** JSON of the answer. */
  answer?: string | undefined;
  shows?: readonly ShownReport[] | undefined;
  failure?: { code: string; message: string } | undefined;
}

/** Keeps what came of a question; nothing is done when it was deleted meanwhile, or ended before. */
export function endTurn(library: Library, { turnId, state, answer, shows = [], failure }: TurnEnd): void {
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
  });
  run.immediate();
}
