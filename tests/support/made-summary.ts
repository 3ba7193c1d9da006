import type { ReportProfile } from '../../src/domain/report-profile.ts';
import type { ReportSummary } from '../../src/domain/report-record.ts';
import type { ScopeTarget } from '../../src/domain/scope.ts';

/** A report as scope sees it: its profile and nothing else. */
export function madeSummary(reportId: string, profile: Partial<ReportProfile> = {}): ReportSummary {
  return {
    reportId,
    versionId: `${reportId}-v1`,
    file: `${reportId}.txt`,
    classification: 'public',
    profile: {
      title: reportId,
      periods: [],
      years: [],
      inspectorates: [],
      regimes: [],
      parts: [{ startChar: 0, endChar: 1, voice: 'inspectorate' }],
      ...profile,
    },
    passageCount: 1,
    hiddenCount: 0,
    addedAt: '2026-01-02T03:04:05Z',
  };
}

/** A place to look that names nothing, but for what is given. */
export function madeTarget(target: Partial<ScopeTarget> = {}): ScopeTarget {
  return {
    periods: [],
    inspectorates: [],
    regimes: [],
    reportIds: [],
    periodOpen: false,
    regimeOpen: false,
    ...target,
  };
}
