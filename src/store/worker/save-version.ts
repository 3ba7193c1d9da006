import { gzipSync } from 'node:zlib';
import type { Protection } from '../../domain/protection.ts';
import type { PassageIndex } from '../passage-index.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';
import { writeOriginal } from './originals/write-original.ts';
import { planVersion, type VersionPlan, type VersionSource } from './plan-version.ts';
import { protectionToBe } from './protection-to-be.ts';
import { type ExtractionRow, writeExtraction } from './write-extraction.ts';
import { writeIndex } from './write-index.ts';

export interface VersionRow extends VersionSource {
  file: string;
  /** JSON of the profile and of the content. */
  profile: string;
  content: string;
  text: string;
  pageCount?: number | undefined;
  hiddenCount: number;
  addedAt: string;
  index: PassageIndex;
  extraction?: ExtractionRow | undefined;
  /** The file that it was read from; absent where that is not kept. */
  original?: Uint8Array | undefined;
}

/** Saves a version whole, in one transaction: report, version, passages, words and vectors. */
export function saveVersion(library: Library, row: VersionRow): VersionPlan {
  // Outside the transaction: compressing is the slow part that needs no lock.
  const content = gzipSync(row.content);
  return changeLibrary(library, () => {
    const plan = planVersion(library, row);
    if (plan.outcome !== 'unchanged') {
      const protection = protectionToBe(library, row, plan);
      saveReport(library, row, plan, protection);
      saveContent(library, row, { reportId: plan.reportId, content }, protection);
      writeIndex(library, {
        reportId: plan.reportId,
        versionId: row.versionId,
        text: row.text,
        index: row.index,
      });
      if (row.extraction !== undefined)
        writeExtraction(library, { reportId: plan.reportId, versionId: row.versionId }, row.extraction);
      if (row.original !== undefined)
        writeOriginal(library, { reportId: plan.reportId, versionId: row.versionId }, row.original);
    }
    return plan;
  });
}

function saveReport(
  library: Library,
  { sourceKey, versionId }: VersionRow,
  { outcome, reportId }: VersionPlan,
  { classification, body, embargoUntil }: Protection,
): void {
  if (outcome === 'ingested') {
    library
      .prepare(
        `INSERT INTO reports (report_id, source_key, classification, body, embargo_until, newest_version)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(reportId, sourceKey, classification, body, embargoUntil, versionId);
    return;
  }
  library
    .prepare(
      `UPDATE reports SET newest_version = ?, classification = ?, body = ?, embargo_until = ? WHERE report_id = ?`,
    )
    .run(versionId, classification, body, embargoUntil, reportId);
  // A source belongs to one report: another report's is left with it.
  library.prepare('UPDATE OR IGNORE reports SET source_key = ? WHERE report_id = ?').run(sourceKey, reportId);
}

function saveContent(
  library: Library,
  row: VersionRow,
  { reportId, content }: { reportId: string; content: Buffer },
  { classification, body, embargoUntil }: Protection,
): void {
  library
    .prepare(
      `INSERT INTO versions (report_id, version_id, file, profile, content, page_count, passage_count, hidden_count, added_at,
         classification, body, embargo_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (report_id, version_id) DO UPDATE SET file = excluded.file, profile = excluded.profile,
         content = excluded.content, page_count = excluded.page_count, passage_count = excluded.passage_count,
         hidden_count = excluded.hidden_count, added_at = excluded.added_at,
         classification = excluded.classification, body = excluded.body, embargo_until = excluded.embargo_until`,
    )
    .run(
      reportId,
      row.versionId,
      row.file,
      row.profile,
      content,
      row.pageCount ?? null,
      row.index.passages.length,
      row.hiddenCount,
      row.addedAt,
      classification,
      body,
      embargoUntil,
    );
}
