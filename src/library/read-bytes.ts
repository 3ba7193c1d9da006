import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { readLimits } from '../read/read-limits.ts';
import type { FoundFile } from './find-files.ts';

/**
 * The bytes of a file that was found.
 * @throws AppError `file_missing`, `file_too_large`, `file_unreadable`.
 */
export async function readBytes({ path, realPath }: FoundFile): Promise<Uint8Array> {
  if (realPath === undefined) {
    throw new AppError(
      'file_missing',
      `There is no file or folder at ${path}. Check how the path is spelt, and that you may read it.`,
    );
  }
  try {
    const { size } = await stat(realPath);
    if (size > readLimits.bytes) {
      throw new AppError(
        'file_too_large',
        'The file is larger than 100 MB. Split it, or print it to a smaller PDF.',
      );
    }
    return await readFile(realPath);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', 'The file cannot be opened. Check that you may read it.', {
      cause: error,
    });
  }
}
