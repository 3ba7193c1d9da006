import type { DraftChange, DraftConflict, RebasedDraft } from '../domain/draft-change.ts';
import type { StoredDraft } from '../domain/stored-draft.ts';
import { compareDrafts } from '../draft/versions/compare-drafts.ts';
import { rebaseDraft } from '../draft/versions/rebase-draft.ts';
import { changeDraft, type DraftName, type DraftParts, letterStillHeld, openDraft } from './change-draft.ts';
import { draftAnew } from './draft-anew.ts';

/** Draws a draft up anew from the newest version of its letter, as of today, and puts back what people did. */
export async function rebaseStored(
  parts: DraftParts,
  { by, ...name }: DraftName & { by?: string },
): Promise<RebasedDraft> {
  let conflicts: DraftConflict[] = [];
  let changes: (after: StoredDraft) => DraftChange[] = () => [];
  const made = { why: 'rebased' as const, ...(by === undefined ? {} : { by }) };
  const draft = await changeDraft(parts, name, made, async (stored) => {
    const letter = await letterStillHeld(parts, stored, { audience: name.audience, newest: true });
    const whole = stored.versions.findLast(
      ({ number, why }) => number <= stored.shown && (why === 'drafted' || why === 'rebased'),
    );
    const drafted = await openDraft(parts, { ...name, on: whole?.number ?? 1 });
    const rebased = rebaseDraft({
      drafted: drafted.draft,
      current: stored.draft,
      fresh: draftAnew(parts.maker(), letter, stored.draft),
      findings: letter.extraction.findings,
    });
    conflicts = rebased.conflicts;
    changes = (after) => compareDrafts(stored.draft, after.draft);
    return rebased.draft;
  });
  return { draft, changes: changes(draft), conflicts };
}
