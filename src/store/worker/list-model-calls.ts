import type { KeptCall } from '../../domain/kept-call.ts';
import { modelCallColumns, toKeptCall } from './model-call-row.ts';
import type { Library } from './open-library.ts';

/** Calls since an ISO time, the newest first. */
export function listModelCalls(
  library: Library,
  { since, most }: { since: string; most: number },
): KeptCall[] {
  const rows = library
    .prepare(
      `SELECT ${modelCallColumns.join(', ')} FROM model_calls WHERE at >= ? ORDER BY at DESC, call_id DESC LIMIT ?`,
    )
    .all(since, most) as Record<string, unknown>[];
  return rows.map(toKeptCall);
}
