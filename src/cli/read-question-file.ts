import { open, stat } from 'node:fs/promises';
import { AppError } from '../errors.ts';

const largestFile = 50 * 1024 * 1024;

/**
 * The bytes of a file of lines, or of standard input for "-".
 * @throws AppError `file_missing`, `file_unreadable` or `file_too_large` (over 50 MB).
 */
export async function readQuestionFile(file: string, input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? input : await openFile(file)) {
    size += chunk.length;
    if (size > largestFile) {
      throw new AppError('file_too_large', `“${file}” is over 50 MB. Split it into several files.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if (!(await stat(file)).isFile())
      throw new AppError('file_unreadable', `“${file}” is not a file of lines.`);
    return (await open(file)).createReadStream();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) throw new AppError('file_missing', `There is no file “${file}”. Check the path.`);
    throw new AppError('file_unreadable', `“${file}” cannot be opened. Check that you may read it.`, {
      cause: error,
    });
  }
}
