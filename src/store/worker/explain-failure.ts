import { AppError } from '../../errors.ts';

/** Turns what SQLite throws into a failure that a person can act on; anything else is `internal`. */
export function explainFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const name = typeof code === 'string' ? code : '';
  if (/^SQLITE_(BUSY|LOCKED)/u.test(name)) {
    return new AppError(
      'library_locked',
      'Another program is writing to the library. Try again in a moment.',
      {
        retryable: true,
        cause: error,
      },
    );
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/u.test(name) || error instanceof SyntaxError) {
    return new AppError(
      'library_damaged',
      'The library file is damaged. Restore a backup, or name another file.',
      { cause: error },
    );
  }
  if (/^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/u.test(name)) {
    return new AppError(
      'library_missing',
      'The library file cannot be opened. Check that its folder exists and that you may write there.',
      { cause: error },
    );
  }
  if (/^SQLITE_(FULL|IOERR)|^ENOSPC/u.test(name)) {
    return new AppError(
      'internal',
      'The library could not be written. Check that the disk has room, then try again.',
      {
        retryable: true,
        cause: error,
      },
    );
  }
  return new AppError('internal', 'The library failed in a way that was not foreseen. The log says more.', {
    cause: error,
  });
}
