import { rmSync, statSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import type { Library } from './open-library.ts';

/**
 * Writes a copy of the library to a file that does not exist yet; the size of it in bytes. VACUUM INTO copies one
 * state of the library while others read and write; SQLite's own backup never ends while another connection writes.
 * @throws AppError `usage` when the file is there already or its folder is not.
 */
export function backupLibrary(library: Library, { file }: { file: string }): { bytes: number } {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) {
    throw new AppError('usage', 'The backup file is there already. Name one that does not exist.');
  }
  try {
    library.db.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    rmSync(file, { force: true });
    if ((error as { code?: string }).code !== 'SQLITE_CANTOPEN') throw error;
    throw new AppError(
      'usage',
      'The backup file cannot be written. Check that its folder exists and may be written to.',
      {
        cause: error,
      },
    );
  }
  return { bytes: statSync(file).size };
}
