import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../errors.ts';
import { type AddedCase, addedCaseSchema } from './added-case.ts';

/**
 * Reads a JSONL file of cases, one a line; blank lines and lines that begin with `//` are passed over. No file: no cases.
 * @throws AppError `file_unreadable` naming the file, the line and the field that is wrong.
 */
export function readAddedCases(file: string): AddedCase[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const bare = line.trim();
      return bare === '' || bare.startsWith('//')
        ? []
        : [readLine(bare, `${basename(file)}, line ${index + 1}`)];
    });
}

function readLine(line: string, where: string): AddedCase {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch (cause) {
    throw new AppError(
      'file_unreadable',
      `${where}: it is not JSON. Each line holds one case as one object.`,
      {
        cause,
      },
    );
  }
  const parsed = addedCaseSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.path.length === 0 ? '' : `, field ${issue.path.join('.')}`;
  throw new AppError('file_unreadable', `${where}${field}: ${issue.message}.`, { cause: parsed.error });
}
