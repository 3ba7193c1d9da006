import type { KeptCall } from '../../domain/kept-call.ts';
import { modelCallColumns, modelCallValues } from './model-call-row.ts';
import type { Library } from './open-library.ts';

/** Keeps a call, and takes out those from before `keepSince` (an ISO time). Readers keep what they hold in memory: nothing that is searched changes. */
export function saveModelCall(
  library: Library,
  { call, keepSince }: { call: KeptCall; keepSince: string },
): void {
  const run = library.db.transaction(() => {
    const marks = modelCallColumns.map(() => '?').join(', ');
    library
      .prepare(`INSERT INTO model_calls (${modelCallColumns.join(', ')}) VALUES (${marks})`)
      .run(...modelCallValues(call));
    library.prepare('DELETE FROM model_calls WHERE at < ?').run(keepSince);
  });
  run.immediate();
}
