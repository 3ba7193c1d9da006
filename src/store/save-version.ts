import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { PassageIndex } from './passage-index.ts';
import { type NewExtraction, toExtractionRow } from './save-extraction.ts';
import type { Store } from './store.ts';
import type { VersionPlan, VersionSource } from './worker/plan-version.ts';

/** A version of a report with all that is made from it. */
export interface NewVersion extends VersionSource {
  /** Base name of the source file. */
  file: string;
  profile: ReportProfile;
  content: ReadReport;
  index: PassageIndex;
  /** Absent: extracted when the ledger is next built. */
  extraction?: NewExtraction;
  /** The file that it was read from; absent where that is not kept. */
  original?: Uint8Array;
}

/** Long enough for the largest report that is read. */
const saveDeadline = 120_000;

/**
 * Saves a version whole, in one transaction: whatever happens meanwhile, all of it is held afterwards or nothing.
 * A version that is held already changes nothing.
 * @throws AppError `report_unknown`, `library_locked` (retryable), `internal` when the disk is full.
 */
export function saveVersion(store: Store, version: NewVersion): Promise<VersionPlan> {
  const { profile, content, extraction, ...rest } = version;
  const row = {
    ...rest,
    profile: JSON.stringify(profile),
    content: JSON.stringify(content),
    text: content.text,
    pageCount: content.pageCount,
    hiddenCount: content.hidden.length,
    extraction: extraction && toExtractionRow(extraction),
    addedAt: new Date().toISOString(),
  };
  return store.write('saveVersion', row, { deadlineMs: saveDeadline });
}
