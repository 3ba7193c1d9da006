import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftAsk } from '../domain/draft-ask.ts';
import type { Letter } from '../domain/letter.ts';
import type { StoredDraft } from '../domain/stored-draft.ts';
import { AppError } from '../errors.ts';
import { saveDraft } from '../store/save-draft.ts';
import { type DraftParts, openDraft } from './change-draft.ts';
import { heldLetter } from './held-letter.ts';

/** Words a draft before it is kept. */
export type WordDraft = (letter: Letter, draft: Draft) => Promise<Draft>;

/**
 * Drafts a report that is held and keeps the draft. The letter is read for officers, or for fewer where it is exempt, whoever asks: the draft
 * tells nothing of other reports that its readers may not see.
 */
export async function saveNewDraft(
  parts: DraftParts,
  {
    audience,
    reportId,
    ask,
    by,
    word = async (_, made) => made,
  }: { audience: Audience; reportId: string; ask: DraftAsk; by?: string; word?: WordDraft },
): Promise<StoredDraft> {
  if (audience === 'public')
    throw new AppError(
      'usage',
      'A draft is officers’ work and is kept for officers only. Say for whom it is: --audience internal, or exempt.',
    );
  const letter =
    (await heldLetter(parts, { audience: 'internal', reportId })) ??
    (await heldLetter(parts, { audience, reportId }));
  if (letter === undefined)
    throw new AppError(
      'report_unknown',
      `There is no report ${reportId}. "rapporteur reports" lists what there is.`,
    );
  const draft = await word(letter, parts.maker().draft(letter, ask));
  const madeAt = new Date().toISOString();
  const draftId = await saveDraft(parts.store, audience, {
    reportId,
    draft,
    madeAt,
    ...(by === undefined ? {} : { by }),
  });
  return openDraft(parts, { audience, draftId });
}
