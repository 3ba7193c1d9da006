import { readFileSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import { type ClaimsSeed, claimsSeedSchema } from './claims-seed.ts';

/**
 * The seed of claims in a file.
 * @throws AppError `file_unreadable` when it is not there or not JSON, or naming the field that is wrong.
 */
export function readClaimsSeed(path: string): ClaimsSeed {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new AppError(
      'file_unreadable',
      `No seed of claims can be read from ${path}: check that it is JSON.`,
      {
        cause,
      },
    );
  }
  const parsed = claimsSeedSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new AppError('file_unreadable', `${path}, field ${issue.path.join('.')}: ${issue.message}.`);
}
