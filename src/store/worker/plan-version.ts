import { createHash } from 'node:crypto';
import { type Classification, visibleTo } from '../../domain/audience.ts';
import { AppError } from '../../errors.ts';
import type { Library } from './open-library.ts';

export interface VersionSource {
  /** Names the place the file came from, e.g. its resolved path; the same key again is a new version of the same report. */
  sourceKey: string;
  versionId: string;
  /** The report that this is a new version of, whatever the source. */
  replaces?: string | undefined;
  /** Its class; for a report that is held, absent leaves that as it is. For a new report: absent means `public`. */
  classification?: Classification | undefined;
}

/** What saving this version would do. `unchanged`: it is held already, as the newest version of that report or as an older one. */
export interface VersionPlan {
  outcome: 'ingested' | 'replaced' | 'unchanged';
  reportId: string;
  /** Passages of the version held, for `unchanged` only. */
  passageCount?: number;
}

/**
 * Decides which report a version belongs to: the one it is said to replace; else the one from the same source; else,
 * when the same version is held from another source, that one; else a new report.
 * @throws AppError `report_unknown` when `replaces` names none, or one that a reader of this version's class may not see.
 */
export function planVersion(library: Library, source: VersionSource): VersionPlan {
  const { sourceKey, versionId, replaces } = source;
  const target = replaces === undefined ? reportFrom(library, sourceKey) : replacedReport(library, source);
  if (target !== undefined) {
    const { reportId, newest } = target;
    return newest === versionId ? held(library, reportId, versionId) : { outcome: 'replaced', reportId };
  }
  if (replaces !== undefined) {
    throw new AppError(
      'report_unknown',
      `There is no report ${replaces} to replace. “rapporteur reports” lists the reports held.`,
    );
  }
  const elsewhere = library
    .prepare('SELECT report_id FROM versions WHERE version_id = ? ORDER BY report_id')
    .pluck()
    .get(versionId);
  if (elsewhere !== undefined) return held(library, elsewhere as string, versionId);
  return { outcome: 'ingested', reportId: newReportId(library, sourceKey, versionId) };
}

interface HeldReport {
  reportId: string;
  newest: string;
}

function reportFrom(library: Library, sourceKey: string): HeldReport | undefined {
  return library
    .prepare('SELECT report_id AS reportId, newest_version AS newest FROM reports WHERE source_key = ?')
    .get(sourceKey) as HeldReport | undefined;
}

/** An exempt report is replaced by naming it and its class; to others it is not there, here as everywhere. */
function replacedReport(
  library: Library,
  { replaces, classification }: VersionSource,
): HeldReport | undefined {
  return library
    .prepare(
      `SELECT report_id AS reportId, newest_version AS newest FROM reports
       WHERE report_id = ? AND classification IN (SELECT value FROM json_each(?))`,
    )
    .get(replaces, JSON.stringify(visibleTo(classification ?? 'public'))) as HeldReport | undefined;
}

function held(library: Library, reportId: string, versionId: string): VersionPlan {
  const passageCount = library
    .prepare('SELECT passage_count FROM versions WHERE report_id = ? AND version_id = ?')
    .pluck()
    .get(reportId, versionId) as number;
  return { outcome: 'unchanged', reportId, passageCount };
}

/** Made from what comes in, not at random: the same report entered again has the same id. */
function newReportId(library: Library, sourceKey: string, versionId: string): string {
  for (let attempt = 0; ; attempt++) {
    const hash = createHash('sha256').update(`${sourceKey}\0${versionId}\0${attempt}`).digest('hex');
    const reportId = `r-${hash.slice(0, 8)}`;
    if (library.prepare('SELECT 1 FROM reports WHERE report_id = ?').get(reportId) === undefined)
      return reportId;
  }
}
