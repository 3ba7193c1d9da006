import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Draft, draftSchema } from '../domain/draft.ts';
import { storedDraftSchema } from '../domain/stored-draft.ts';
import type { ReturnedCopy } from '../draft/returned/returned-copy.ts';
import { AppError } from '../errors.ts';

/** A draft, or a working copy that came back. */
export type FileToCheck = { draft: Draft } | { returned: ReturnedCopy };

const mostBytes = 50_000_000;

/**
 * Reads what is to be checked: `.json` as `draft --out` or `drafts show --json` writes it, `.docx` in both views.
 * @throws AppError `file_missing`, `file_too_large`, `format_unknown`, `file_unreadable`, or the code with which a Word file is refused.
 */
export async function readFileToCheck(path: string): Promise<FileToCheck> {
  const ending = extname(path).toLowerCase();
  if (ending === '.docx') {
    const bytes = await bytesOf(path);
    const { readReturned } = await import('../draft/returned/read-returned.ts');
    return { returned: await readReturned(bytes) };
  }
  if (ending === '.json') return { draft: draftIn((await bytesOf(path)).toString('utf8')) };
  throw new AppError(
    'format_unknown',
    'Only a draft (.json) or a working copy (.docx) can be checked. Write one with "rapporteur draft LETTER --out FILE".',
  );
}

function draftIn(text: string): Draft {
  const value = parsed(text);
  const whole = draftSchema.safeParse(value);
  if (whole.success) return whole.data;
  const stored = storedDraftSchema.safeParse(value);
  if (stored.success) return stored.data.draft;
  const [issue] = whole.error.issues;
  throw new AppError(
    'file_unreadable',
    `This is no draft: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. "rapporteur schema draft" describes one.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('file_unreadable', 'The file is not JSON. Write the draft to a file again.', {
      cause,
    });
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new AppError('file_missing', 'There is no such file. Check how it is spelt.', { cause })
      : new AppError('file_unreadable', 'The file cannot be opened. Check that you may read it.', { cause });
  }
  throw new AppError('file_too_large', 'The file is larger than 50 MB, which no cover report is.');
}
