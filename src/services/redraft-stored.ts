import type { StoredDraft } from '../domain/stored-draft.ts';
import { redraftSection } from '../draft/versions/redraft-section.ts';
import { changeDraft, type DraftName, type DraftParts, letterStillHeld } from './change-draft.ts';
import { draftAnew } from './draft-anew.ts';
import type { WordDraft } from './save-new-draft.ts';

/** Drafts one section anew from the version of the letter that the draft was drafted from, and has it worded where `word` is given. */
export function redraftStored(
  parts: DraftParts,
  {
    section,
    by,
    word = async (_, fresh) => fresh,
    ...name
  }: DraftName & { section: string; by?: string; word?: WordDraft },
): Promise<StoredDraft> {
  const made = { why: 'redrafted' as const, section, ...(by === undefined ? {} : { by }) };
  return changeDraft(parts, name, made, async (stored) => {
    const letter = await letterStillHeld(parts, stored, name);
    const { draft } = stored;
    const fresh = await word(letter, draftAnew(parts.maker(), letter, draft, draft.given.today));
    const calls = [...(draft.calls ?? []), ...(fresh.calls ?? [])];
    return { ...redraftSection(draft, fresh, section), ...(calls.length === 0 ? {} : { calls }) };
  });
}
