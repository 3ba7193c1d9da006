import type { Draft } from '../../domain/draft.ts';
import { AppError } from '../../errors.ts';
import { replaceSection } from './replace-section.ts';

/**
 * A draft with one section as an earlier version of the draft had it, whoever wrote it.
 * @throws AppError `section_unknown`; `usage` where the earlier version was drafted from another version of the letter, since what it cites
 * does not stand there any more.
 */
export function restoreSection(draft: Draft, earlier: Draft, key: string): Draft {
  if (earlier.letter.versionId !== draft.letter.versionId)
    throw new AppError(
      'usage',
      'That version was drafted from another version of the letter, so that its sources no longer fit. Look at it, and put the words you want in with “rapporteur drafts edit”.',
    );
  return replaceSection(draft, earlier, key);
}
