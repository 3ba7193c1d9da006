import { gzipSync } from 'node:zlib';
import type { Sight } from '../../domain/sight.ts';
import type { DraftVersionWhy } from '../../domain/stored-draft.ts';
import { AppError } from '../../errors.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';
import { raiseDraftClass } from './raise-draft-class.ts';
import { draftIsVisible, visibleParameters } from './visible-draft.ts';

/** A version of a draft as it is saved. */
export interface NewDraftVersion {
  madeAt: string;
  by?: string | undefined;
  why: DraftVersionWhy;
  section?: string | undefined;
  note?: string | undefined;
  letterVersionId: string;
  title: string;
  outstanding: number;
  /** JSON of the draft. */
  draft: string;
}

export interface DraftChangeRow {
  sight: Sight;
  draftId: string;
  /** Number of the version that the change was made on. */
  on: number;
  version: NewDraftVersion;
}

/**
 * Adds a version after the one it was made on; its number. Undefined, and nothing is done, when there is no draft that the audience may see.
 * @throws AppError `draft_changed` when another version came between; nothing is lost then, and nothing is saved.
 */
export function addDraftVersion(
  library: Library,
  { sight, draftId, on, version }: DraftChangeRow,
): number | undefined {
  const words = gzipSync(version.draft);
  return changeLibrary(library, () => {
    const newest = library
      .prepare(
        `SELECT max(v.number) FROM drafts d JOIN draft_versions v USING (draft_id)
         WHERE d.draft_id = ? AND ${draftIsVisible}`,
      )
      .pluck()
      .get(draftId, ...visibleParameters(sight)) as number | null;
    if (newest === null) return undefined;
    if (newest !== on) throw changedMeanwhile(draftId, on, newest);
    writeDraftVersion(library, { draftId, number: newest + 1, version, words });
    return newest + 1;
  });
}

/** Writes a version; within a transaction of the caller's. */
export function writeDraftVersion(
  library: Library,
  {
    draftId,
    number,
    version,
    words,
  }: { draftId: string; number: number; version: NewDraftVersion; words: Buffer },
): void {
  library
    .prepare(
      `INSERT INTO draft_versions (draft_id, number, made_at, made_by, why, section, note, letter_version_id, title,
         outstanding, draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      draftId,
      number,
      version.madeAt,
      version.by ?? null,
      version.why,
      version.section ?? null,
      version.note ?? null,
      version.letterVersionId,
      version.title,
      version.outstanding,
      words,
    );
  raiseDraftClass(library, draftId);
}

function changedMeanwhile(draftId: string, on: number, newest: number): AppError {
  return new AppError(
    'draft_changed',
    `This change was made on version ${on} of ${draftId}, which is at version ${newest} by now. Nothing was saved. ` +
      `Look at “rapporteur drafts changes ${draftId} --from ${on} --to ${newest}”, then make the change on version ${newest}.`,
  );
}
