import type { Protection } from '../../domain/protection.ts';
import { stricterProtection } from '../../domain/stricter-protection.ts';
import type { Library } from './open-library.ts';
import type { VersionPlan, VersionSource } from './plan-version.ts';

const nothing: Protection = { classification: 'public', body: null, embargoUntil: null };

/**
 * What keeps a version from readers once it is the newest of its report, and with it the report: what is said of it; where nothing is, what
 * its report has. A version that was held before does not come back wider than it was, unless that is said.
 */
export function protectionToBe(
  library: Library,
  { versionId, protection = {} }: VersionSource,
  { reportId }: VersionPlan,
): Protection {
  const columns = 'classification, body, embargo_until AS embargoUntil';
  const report = library.prepare(`SELECT ${columns} FROM reports WHERE report_id = ?`).get(reportId) as
    | Protection
    | undefined;
  const before = library
    .prepare(`SELECT ${columns} FROM versions WHERE report_id = ? AND version_id = ?`)
    .get(reportId, versionId) as Protection | undefined;
  const kept = before && report ? stricterProtection(before, report) : (report ?? nothing);
  const {
    classification = kept.classification,
    body = kept.body,
    embargoUntil = kept.embargoUntil,
  } = protection;
  return { classification, body, embargoUntil };
}
