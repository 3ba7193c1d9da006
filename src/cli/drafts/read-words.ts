import { createReadStream } from 'node:fs';
import { AppError } from '../../errors.ts';

const mostBytes = 1024 * 1024;

/**
 * The words of a text file, or of standard input for "-", in UTF-8.
 * @throws AppError `file_missing`, `file_unreadable` when it cannot be opened or is no text, `file_too_large` (over 1 MB).
 */
export async function readWords(file: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of file === '-' ? input : createReadStream(file)) {
      size += part.length;
      if (size > mostBytes)
        throw new AppError('file_too_large', `“${file}” is over 1 MB: no section is that long.`);
      parts.push(part);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof AppError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AppError('file_missing', `There is no file “${file}”. Check the path.`);
    throw new AppError('file_unreadable', `“${file}” is not text in UTF-8 that can be read.`, {
      cause: error,
    });
  }
}
