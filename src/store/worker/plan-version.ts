import { createHash } from 'node:crypto';
import { AppError } from '../../errors.ts';
import type { Library } from './open-library.ts';

export interface VersionSource {
  /** Names the place the file came from, e.g. its resolved path; the same key again is a new version of the same report. */
  sourceKey: string;
  versionId: string;
  /** The report that this is a new version of, whatever the source. */
  replaces?: string | undefined;
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
 * @throws AppError `report_unknown` when `replaces` names none.
 */
export function planVersion(
  library: Library,
  { sourceKey, versionId, replaces }: VersionSource,
): VersionPlan {
  const target =
    replaces === undefined
      ? library
          .prepare('SELECT report_id AS reportId, newest_version AS newest FROM reports WHERE source_key = ?')
          .get(sourceKey)
      : library
          .prepare('SELECT report_id AS reportId, newest_version AS newest FROM reports WHERE report_id = ?')
          .get(replaces);
  if (target !== undefined) {
    const { reportId, newest } = target as { reportId: string; newest: string };
    return newest === versionId ? held(library, reportId, versionId) : { outcome: 'replaced', reportId };
  }
  if (replaces !== undefined) {
    throw new AppError(
      'report_unknown',
      `There is no report ${replaces} to replace. "list" shows the reports held.`,
    );
  }
  const elsewhere = library
    .prepare('SELECT report_id FROM versions WHERE version_id = ? ORDER BY report_id')
    .pluck()
    .get(versionId);
  if (elsewhere !== undefined) return held(library, elsewhere as string, versionId);
  return { outcome: 'ingested', reportId: newReportId(library, sourceKey, versionId) };
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
