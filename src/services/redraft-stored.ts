import type { StoredDraft } from '../domain/stored-draft.ts';
import { redraftSection } from '../draft/versions/redraft-section.ts';
import { changeDraft, type DraftName, type DraftParts, letterStillHeld } from './change-draft.ts';
import { draftAnew } from './draft-anew.ts';

/** Drafts one section anew from the version of the letter that the draft was drafted from. */
export function redraftStored(
  parts: DraftParts,
  { section, by, ...name }: DraftName & { section: string; by?: string },
): Promise<StoredDraft> {
  const made = { why: 'redrafted' as const, section, ...(by === undefined ? {} : { by }) };
  return changeDraft(parts, name, made, async (stored) => {
    const letter = await letterStillHeld(parts, stored, name);
    const { draft } = stored;
    return redraftSection(draft, draftAnew(parts.maker(), letter, draft, draft.given.today), section);
  });
}
