import { createHash } from 'node:crypto';
import type { ProtectionChange } from '../../domain/protection.ts';
import { type Sight, sightOf } from '../../domain/sight.ts';
import { AppError } from '../../errors.ts';
import type { Library } from './open-library.ts';

export interface VersionSource {
  /** Names the place the file came from, e.g. its resolved path; the same key again is a new version of the same report. */
  sourceKey: string;
  versionId: string;
  /** The report that this is a new version of, whatever the source. */
  replaces?: string | undefined;
  /** What keeps it from readers. */
  protection?: ProtectionChange | undefined;
  /** Whose file it is: what they may not see is not there for them, and a copy of it is a report of its own. Absent means that all is seen. */
  sight?: Sight | undefined;
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
  const sight = JSON.stringify(source.sight ?? sightOf('exempt'));
  const elsewhere = library
    .prepare(
      `SELECT r.report_id FROM versions v JOIN reports r USING (report_id) WHERE v.version_id = ?
         AND maySee(?, r.classification, r.body, r.embargo_until)
         AND maySee(?, v.classification, v.body, v.embargo_until) ORDER BY r.report_id`,
    )
    .pluck()
    .get(versionId, sight, sight);
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

/**
 * An exempt report is replaced by naming it and its class; to others it is not there, here as everywhere. An embargo is no class: who brings
 * files in without being asked for their sight is no reader, and need not class a public report anew for being under one.
 */
function replacedReport(
  library: Library,
  { replaces, protection, sight }: VersionSource,
): HeldReport | undefined {
  return library
    .prepare(
      `SELECT report_id AS reportId, newest_version AS newest FROM reports r
       WHERE report_id = ? AND maySee(?, classification, body, iif(?, embargo_until, NULL))`,
    )
    .get(
      replaces,
      JSON.stringify(sight ?? sightOf(protection?.classification ?? 'public')),
      sight === undefined ? 0 : 1,
    ) as HeldReport | undefined;
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
