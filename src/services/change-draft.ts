import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import type { StoredDraft } from '../domain/stored-draft.ts';
import { settleDraft } from '../draft/versions/settle-draft.ts';
import { AppError } from '../errors.ts';
import { addDraftVersion, type DraftChangeMade } from '../store/add-draft-version.ts';
import { readDraft } from '../store/read-draft.ts';
import type { DraftMaker } from './draft-maker.ts';
import { type HeldLetters, heldLetter } from './held-letter.ts';

/** What changes to drafts are made with. */
export interface DraftParts extends HeldLetters {
  maker: () => DraftMaker;
}

/** Which draft, for whom, and on which of its versions a change is made: the newest unless told. */
export interface DraftName {
  audience: Audience;
  draftId: string;
  on?: number;
}

/** @throws AppError `draft_unknown`, in the same words whether there is none or the audience may not see it; `version_unknown`. */
export async function openDraft(
  { store }: Pick<DraftParts, 'store'>,
  { audience, draftId, on }: DraftName,
): Promise<StoredDraft> {
  const draft = await readDraft(store, audience, draftId, on);
  if (draft === undefined) throw unknownDraft(draftId);
  return draft;
}

/**
 * The letter that a draft was drafted from; undefined when it is no longer held. It is read for those whom the draft is for, whoever asks,
 * so that the draft tells nothing of other reports that they may not see.
 */
export async function letterOfDraft(
  parts: DraftParts,
  { reportId, classification, draft }: StoredDraft,
  { audience, newest = false }: { audience: Audience; newest?: boolean },
): Promise<Letter | undefined> {
  const asked = newest ? { reportId } : { reportId, versionId: draft.letter.versionId };
  return (
    (await heldLetter(parts, { ...asked, audience: classification })) ??
    (await heldLetter(parts, { ...asked, audience }))
  );
}

/** As `letterOfDraft`. @throws AppError `report_unknown` when the letter is no longer held. */
export async function letterStillHeld(...asked: Parameters<typeof letterOfDraft>): Promise<Letter> {
  const letter = await letterOfDraft(...asked);
  if (letter !== undefined) return letter;
  throw new AppError(
    'report_unknown',
    `The letter of ${asked[1].draftId} is not in the library any more. Take it in again with “rapporteur ingest”, then try again.`,
  );
}

/**
 * Makes one change to a draft: reads the version it is made on, changes it, makes it whole again, saves it as the next version, unless
 * nothing changed.
 * @throws AppError `draft_unknown`, `version_unknown`, `draft_changed`, or what the change throws; nothing is saved then.
 */
export async function changeDraft(
  parts: DraftParts,
  name: DraftName,
  made: Omit<DraftChangeMade, 'madeAt'>,
  change: (stored: StoredDraft, hand: { by: string; at: string }) => Draft | Promise<Draft>,
): Promise<StoredDraft> {
  const { store, maker } = parts;
  const stored = await openDraft(parts, name);
  const at = new Date().toISOString();
  const changed = await change(stored, { by: made.by ?? '', at });
  const letter = await letterOfDraft(parts, { ...stored, draft: changed }, name);
  // Without its letter a draft can still be worded; what it leaves out is as it was.
  const draft = letter === undefined ? changed : settleDraft(changed, letter, maker().style(changed.style));
  if (made.why !== 'override' && isDeepStrictEqual(draft, stored.draft))
    return { ...stored, unchanged: true };
  const saved = await addDraftVersion(store, name.audience, {
    draftId: name.draftId,
    on: stored.shown,
    draft,
    made: { ...made, madeAt: at },
  });
  if (saved === undefined) throw unknownDraft(name.draftId);
  return openDraft(parts, { ...name, on: saved });
}

export function unknownDraft(draftId: string): AppError {
  return new AppError(
    'draft_unknown',
    `There is no draft ${draftId} that you may see. “rapporteur drafts list” lists those you may.`,
  );
}
