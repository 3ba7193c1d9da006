import type { Audience } from '../domain/audience.ts';
import type { DraftAsk } from '../domain/draft-ask.ts';
import type { DraftChanges, RebasedDraft } from '../domain/draft-change.ts';
import type { DraftFinding } from '../domain/draft-finding.ts';
import type { DraftSummary, RemovedDraft, StoredDraft } from '../domain/stored-draft.ts';
import { draftMarkdown } from '../draft/copies/draft-markdown.ts';
import { compareDrafts } from '../draft/versions/compare-drafts.ts';
import { editSection } from '../draft/versions/edit-section.ts';
import { fillPlaceholder } from '../draft/versions/fill-placeholder.ts';
import { leaveOut } from '../draft/versions/leave-out.ts';
import { findNamed, listDraftFindings } from '../draft/versions/list-draft-findings.ts';
import { restoreSection } from '../draft/versions/restore-section.ts';
import { listDrafts } from '../store/list-drafts.ts';
import { removeDraft } from '../store/remove-draft.ts';
import {
  changeDraft,
  type DraftName,
  type DraftParts,
  letterStillHeld,
  openDraft,
  unknownDraft,
} from './change-draft.ts';
import { rebaseStored } from './rebase-stored.ts';
import { redraftStored } from './redraft-stored.ts';
import { saveNewDraft, type WordDraft } from './save-new-draft.ts';

type By = { by: string };

/**
 * The verbs over drafts that are kept. Each names its audience; all but `listDrafts` and `saveDraft` throw AppError `draft_unknown`, in the
 * same words whether there is no such draft or the audience may not see it. A change makes a new version and returns it; it throws
 * `draft_changed` when it was made `on` a version that is no longer the newest, and then nothing is saved.
 */
export interface DraftVersionServices {
  /**
   * Drafts a report that is held, has it worded where `word` is given, and keeps the draft.
   * @throws AppError `report_unknown`, `style_unknown`, `request_invalid`; `usage` for the public, who may see no drafts.
   */
  saveDraft(request: {
    audience: Audience;
    reportId: string;
    ask: DraftAsk;
    by?: string;
    word?: WordDraft;
  }): Promise<StoredDraft>;
  listDrafts(request: { audience: Audience; reportId?: string }): Promise<DraftSummary[]>;
  /** The newest version unless told. @throws AppError `version_unknown`. */
  showDraft(request: { audience: Audience; draftId: string; version?: number }): Promise<StoredDraft>;
  /** One version as Markdown, a working copy with its sources; the newest unless told. @throws AppError `version_unknown`. */
  draftAsMarkdown(request: { audience: Audience; draftId: string; version?: number }): Promise<string>;
  /** Findings of the letter, and what the newest version of the draft makes of them. @throws AppError `report_unknown`. */
  draftFindings(request: DraftName): Promise<DraftFinding[]>;
  /** `text` as `sectionText` writes a section. @throws AppError `section_unknown`, `usage`. */
  editDraftSection(request: DraftName & By & { section: string; text: string }): Promise<StoredDraft>;
  /** @throws AppError `placeholder_unknown`, `usage`. */
  fillDraft(request: DraftName & By & { key: string; value: string }): Promise<StoredDraft>;
  /** Has the section worded where `word` is given. @throws AppError `section_unknown`, `report_unknown` when the letter is no longer held. */
  redraftSection(
    request: DraftName & Partial<By> & { section: string; word?: WordDraft },
  ): Promise<StoredDraft>;
  /** @throws AppError `section_unknown`, `version_unknown`, `usage` when that version is of another version of the letter. */
  restoreSection(
    request: DraftName & Partial<By> & { section: string; version: number },
  ): Promise<StoredDraft>;
  /** `finding` is its number in `draftFindings` or the beginning of its words. @throws AppError `finding_unknown`, `usage`, `report_unknown`. */
  leaveOut(request: DraftName & By & { finding: string; reason: string }): Promise<StoredDraft>;
  /** What changed between two versions: the newest and the one before it unless told. @throws AppError `version_unknown`. */
  draftChanges(request: {
    audience: Audience;
    draftId: string;
    from?: number;
    to?: number;
  }): Promise<DraftChanges>;
  /**
   * Draws the draft up anew from the newest version of its letter, in its own words, and puts back what people did. @throws AppError `report_unknown`.
   */
  rebaseDraft(request: DraftName & Partial<By>): Promise<RebasedDraft>;
  /** Keeps on record that an agenda copy was made although something was outstanding: who took that on themselves, and why. */
  overrideDraft(request: DraftName & By & { reason: string }): Promise<StoredDraft>;
  removeDraft(request: { audience: Audience; draftId: string }): Promise<RemovedDraft>;
}

/** The verbs over drafts that are kept, on one library. */
export function draftVersionServices(parts: DraftParts): DraftVersionServices {
  return {
    ...readingVerbs(parts),
    ...handVerbs(parts),
    saveDraft: (request) => saveNewDraft(parts, request),
    redraftSection: (request) => redraftStored(parts, request),
    rebaseDraft: (request) => rebaseStored(parts, request),
    overrideDraft: ({ by, reason, ...name }) =>
      changeDraft(parts, name, { why: 'override', by, note: reason }, ({ draft }) => draft),
    async removeDraft({ audience, draftId }) {
      const removed = await removeDraft(parts.store, audience, draftId);
      if (removed === undefined) throw unknownDraft(draftId);
      return removed;
    },
  };
}

type ReadingVerbs = Pick<
  DraftVersionServices,
  'listDrafts' | 'showDraft' | 'draftAsMarkdown' | 'draftFindings' | 'draftChanges'
>;

function readingVerbs(parts: DraftParts): ReadingVerbs {
  const showDraft: ReadingVerbs['showDraft'] = ({ audience, draftId, version }) =>
    openDraft(parts, { audience, draftId, ...(version === undefined ? {} : { on: version }) });
  return {
    listDrafts: ({ audience, reportId }) => listDrafts(parts.store, audience, reportId),
    showDraft,
    async draftAsMarkdown(request) {
      const { draft } = await showDraft(request);
      return draftMarkdown(draft, parts.maker().style(draft.style));
    },
    async draftFindings(name) {
      const stored = await openDraft(parts, name);
      const { extraction } = await letterStillHeld(parts, stored, name);
      return listDraftFindings(stored.draft, extraction.findings);
    },
    async draftChanges({ audience, draftId, from, to }) {
      const after = await openDraft(parts, { audience, draftId, ...(to === undefined ? {} : { on: to }) });
      const earlier = from ?? Math.max(1, after.shown - 1);
      const before = await openDraft(parts, { audience, draftId, on: earlier });
      return { from: earlier, to: after.shown, changes: compareDrafts(before.draft, after.draft) };
    },
  };
}

type HandVerbs = Pick<DraftVersionServices, 'editDraftSection' | 'fillDraft' | 'restoreSection' | 'leaveOut'>;

function handVerbs(parts: DraftParts): HandVerbs {
  return {
    editDraftSection: ({ section, text, by, ...name }) =>
      changeDraft(parts, name, { why: 'edited', section, by }, ({ draft }, hand) =>
        editSection(draft, section, text, hand),
      ),
    fillDraft: ({ key, value, by, ...name }) =>
      changeDraft(parts, name, { why: 'filled', note: key, by }, ({ draft }, hand) =>
        fillPlaceholder(draft, key, value, hand),
      ),
    restoreSection: ({ section, version, by, ...name }) =>
      changeDraft(
        parts,
        name,
        { why: 'restored', section, note: `from version ${version}`, ...(by === undefined ? {} : { by }) },
        async ({ draft }) =>
          restoreSection(draft, (await openDraft(parts, { ...name, on: version })).draft, section),
      ),
    leaveOut: ({ finding, reason, by, ...name }) =>
      changeDraft(parts, name, { why: 'left-out', note: reason, by }, async (stored) => {
        const { extraction } = await letterStillHeld(parts, stored, name);
        return leaveOut(stored.draft, findNamed(extraction.findings, finding), { reason, by });
      }),
  };
}
