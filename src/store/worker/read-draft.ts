import { gunzipSync } from 'node:zlib';
import type { Sight } from '../../domain/sight.ts';
import type { StoredDraft } from '../../domain/stored-draft.ts';
import {
  type DraftRow,
  type DraftVersionRow,
  draftColumns,
  draftVersionColumns,
  toDraftSummary,
  toDraftVersion,
} from './draft-row.ts';
import type { Library } from './open-library.ts';
import { draftIsVisible, visibleParameters } from './visible-draft.ts';

/** `draft` is the JSON of the version asked for; absent where the draft has no version of that number. */
export interface FoundDraft extends Omit<StoredDraft, 'draft' | 'shown' | 'unchanged'> {
  shown?: number;
  draft?: string;
}

/** One draft with all its versions and the words of one, the newest unless told; undefined when there is none that the audience may see. */
export function readDraft(
  library: Library,
  { sight, draftId, number }: { sight: Sight; draftId: string; number?: number | undefined },
): FoundDraft | undefined {
  const newest = library
    .prepare(
      `SELECT ${draftColumns} FROM drafts d JOIN draft_versions v USING (draft_id)
       WHERE d.draft_id = ? AND ${draftIsVisible} ORDER BY v.number DESC LIMIT 1`,
    )
    .get(draftId, ...visibleParameters(sight)) as DraftRow | undefined;
  if (newest === undefined) return undefined;
  const versions = library
    .prepare(`SELECT ${draftVersionColumns} FROM draft_versions v WHERE v.draft_id = ? ORDER BY v.number`)
    .all(draftId) as DraftVersionRow[];
  const shown = number ?? newest.number;
  const words = library
    .prepare('SELECT draft FROM draft_versions WHERE draft_id = ? AND number = ?')
    .pluck()
    .get(draftId, shown) as Buffer | undefined;
  return {
    ...toDraftSummary(newest),
    versions: versions.map(toDraftVersion),
    ...(words === undefined ? {} : { shown, draft: gunzipSync(words).toString('utf8') }),
  };
}
