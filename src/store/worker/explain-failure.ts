import { AppError, type ErrorCode } from '../../errors.ts';

interface Explanation {
  /** Of the code that SQLite or the operating system gives. */
  matches: RegExp;
  code: ErrorCode;
  message: string;
  retryable?: boolean;
}

const explanations: readonly Explanation[] = [
  {
    matches: /^SQLITE_(BUSY|LOCKED)/u,
    code: 'library_locked',
    message: 'Another program is writing to the library. Try again in a moment.',
    retryable: true,
  },
  {
    matches: /^SQLITE_(CORRUPT|NOTADB)/u,
    code: 'library_damaged',
    message: 'The library file is damaged. Restore a backup, or name another file.',
  },
  {
    matches: /^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/u,
    code: 'library_missing',
    message: 'The library file cannot be opened. Check that its folder exists and that you may write there.',
  },
  {
    matches: /^SQLITE_(FULL|IOERR)|^ENOSPC/u,
    code: 'internal',
    message: 'The library could not be written. Check that the disk has room, then try again.',
    retryable: true,
  },
];

/** Turns what SQLite throws into a failure that a person can act on; anything else is `internal`. */
export function explainFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  const known = explanations.find(({ matches }) => typeof code === 'string' && matches.test(code));
  const { retryable = false, ...explanation } = known ?? {
    code: 'internal' as const,
    message: 'The library failed in a way that was not foreseen. The log says more.',
  };
  return new AppError(explanation.code, explanation.message, { retryable, cause: error });
}
