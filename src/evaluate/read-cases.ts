import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import {
  answerableCaseSchema,
  type CaseSet,
  hostileCaseSchema,
  unanswerableCaseSchema,
} from './case-files.ts';

/** Files of questions that a folder of cases may hold. */
export const caseFileNames = ['answerable.json', 'unanswerable.json', 'adversarial.json'] as const;

/**
 * Reads `answerable.json`, `unanswerable.json` and `adversarial.json` of a folder; an absent file is an empty list.
 * Document-side hostile cases are left out. Order is that of the files.
 * @throws AppError `file_missing` when the folder holds none of the three, `file_unreadable` naming the case that is wrong.
 */
export function readCases(folder: string): CaseSet {
  const names = caseFileNames;
  if (!names.some((name) => existsSync(join(folder, name)))) {
    throw new AppError(
      'file_missing',
      `There are no cases in ${folder}: it needs one of ${names.join(', ')}.`,
    );
  }
  const set: CaseSet = {
    answerable: readList(join(folder, names[0]), answerableCaseSchema),
    unanswerable: readList(join(folder, names[1]), unanswerableCaseSchema),
    hostile: readList(join(folder, names[2]), hostileCaseSchema).filter((entry) => entry.side !== 'document'),
  };
  refuseRepeatedIds(folder, set);
  return set;
}

/**
 * Reads a JSON list of cases; an absent file is an empty list.
 * @throws AppError `file_unreadable` naming the file and the field that is wrong.
 */
export function readList<T>(file: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(file)) return [];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AppError('file_unreadable', `${file} is not JSON: mend it and run again.`, { cause });
  }
  const parsed = z.array(schema).safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new AppError('file_unreadable', `${file}, at ${issue.path.join('.')}: ${issue.message}.`, {
    cause: parsed.error,
  });
}

function refuseRepeatedIds(folder: string, set: CaseSet): void {
  const seen = new Set<string>();
  for (const { id } of [...set.answerable, ...set.unanswerable, ...set.hostile]) {
    if (seen.has(id))
      throw new AppError('file_unreadable', `Two cases in ${folder} are called ${id}: rename one.`);
    seen.add(id);
  }
}
