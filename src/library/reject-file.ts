import type { IngestResult } from '../domain/ingest-result.ts';
import { AppError } from '../errors.ts';
import type { FoundFile } from './find-files.ts';

/**
 * A file's failure as its outcome.
 * @throws AppError `cancelled`, which ends the whole job instead.
 */
export function rejectFile({ path, file }: FoundFile, error: unknown): IngestResult {
  if (error instanceof AppError && error.code === 'cancelled') throw error;
  const { code, message } =
    error instanceof AppError
      ? error
      : new AppError('internal', 'The file could not be taken in, for a reason that was not foreseen.', {
          cause: error,
        });
  return { path, file, status: 'rejected', code, message, warnings: [] };
}
