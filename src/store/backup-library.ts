import type { Store } from './store.ts';

/** A library of 244 MB took 0.9 s. */
const backupDeadline = 600_000;

/**
 * Writes a copy of the whole library, of every class, to a file that does not exist yet.
 * @throws AppError `usage` when the file is there already or cannot be written.
 */
export function backupLibrary(store: Store, file: string): Promise<{ bytes: number }> {
  return store.write('backupLibrary', { file }, { deadlineMs: backupDeadline });
}
