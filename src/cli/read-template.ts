import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';

/** The bytes of a council's own Word file. @throws AppError `file_missing`, `file_unreadable`. */
export async function readTemplate(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AppError('file_missing', `There is no file “${file}”. Check the path.`);
    throw new AppError('file_unreadable', `“${file}” cannot be read. Name a Word file that you may open.`, {
      cause: error,
    });
  }
}
