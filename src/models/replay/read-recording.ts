import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../errors.ts';
import { type Recording, recordingSchema } from './recording.ts';

/** One recording. @throws AppError `file_unreadable` when it is not one. */
export function readRecording(file: string): Recording {
  const read = recordingSchema.safeParse(parse(file));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw notRight(file, `${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw notRight(file, 'it is no JSON, or cannot be read', cause);
  }
}

function notRight(file: string, why: string, cause?: unknown): AppError {
  return new AppError(
    'file_unreadable',
    `The recording ${basename(file)} is not right (${why}). Mend it, or record it again.`,
    cause === undefined ? {} : { cause },
  );
}
