import type { DraftSummary, DraftVersion, DraftVersionWhy } from '../../domain/stored-draft.ts';

/** Columns of one version of a draft; FROM `draft_versions v`. */
export const draftVersionColumns = `v.number, v.made_at AS madeAt, v.made_by AS "by", v.why, v.section, v.note,
  v.letter_version_id AS letterVersionId`;

/** Columns of a draft and one of its versions; FROM `drafts d JOIN draft_versions v USING (draft_id)`. */
export const draftColumns = `d.draft_id AS draftId, d.report_id AS reportId, d.style, v.title, d.classification,
  d.created_at AS createdAt, v.outstanding, ${draftVersionColumns},
  (SELECT newest_version FROM reports r WHERE r.report_id = d.report_id) AS newestLetter`;

export interface DraftVersionRow {
  number: number;
  madeAt: string;
  by: string | null;
  why: DraftVersionWhy;
  section: string | null;
  note: string | null;
  letterVersionId: string;
}

export interface DraftRow extends DraftVersionRow {
  draftId: string;
  reportId: string;
  style: string;
  title: string;
  classification: DraftSummary['classification'];
  createdAt: string;
  outstanding: number;
  newestLetter: string | null;
}

/** A row as the domain speaks of it: absent for NULL. */
export function toDraftVersion({
  number,
  madeAt,
  by,
  why,
  section,
  note,
  letterVersionId,
}: DraftVersionRow): DraftVersion {
  return {
    number,
    madeAt,
    ...(by === null ? {} : { by }),
    why,
    ...(section === null ? {} : { section }),
    ...(note === null ? {} : { note }),
    letterVersionId,
  };
}

/** A draft with one of its versions, the newest. */
export function toDraftSummary(row: DraftRow): DraftSummary {
  const { draftId, reportId, style, title, classification, createdAt, outstanding } = row;
  const letter = row.newestLetter === row.letterVersionId ? 'newest' : 'older';
  return {
    draftId,
    reportId,
    style,
    title,
    classification,
    createdAt,
    version: toDraftVersion(row),
    outstanding,
    letter: row.newestLetter === null ? 'removed' : letter,
  };
}
