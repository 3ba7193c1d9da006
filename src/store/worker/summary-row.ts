import type { Classification } from '../../domain/audience.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import type { ReportSummary } from '../../domain/report-record.ts';

/** Columns of a version and its report, as `toSummary` takes them; FROM `versions v JOIN reports r USING (report_id)`. */
export const summaryColumns = `v.report_id AS reportId, v.version_id AS versionId, v.file, r.classification, r.body,
  r.embargo_until AS embargoUntil, v.profile,
  v.page_count AS pageCount, v.passage_count AS passageCount, v.hidden_count AS hiddenCount, v.added_at AS addedAt`;

export interface SummaryRow {
  reportId: string;
  versionId: string;
  file: string;
  classification: Classification;
  body: string | null;
  embargoUntil: string | null;
  profile: string;
  pageCount: number | null;
  passageCount: number;
  hiddenCount: number;
  addedAt: string;
}

/** A row as the domain speaks of it: absent for NULL, the profile parsed. */
export function toSummary({ pageCount, profile, body, embargoUntil, ...row }: SummaryRow): ReportSummary {
  return {
    ...row,
    profile: JSON.parse(profile) as ReportProfile,
    ...(body === null ? {} : { body }),
    ...(embargoUntil === null ? {} : { embargoUntil }),
    ...(pageCount === null ? {} : { pageCount }),
  };
}
