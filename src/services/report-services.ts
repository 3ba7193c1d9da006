import type { Audience } from '../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';
import { AppError } from '../errors.ts';
import { removeReport } from '../library/remove-report.ts';
import { listReports } from '../store/list-reports.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';
import type { RemovedReport } from '../store/remove-report.ts';

/** The verbs over reports that are held. */
export interface ReportServices {
  listReports(request: { audience: Audience; council?: string }): Promise<ReportSummary[]>;
  /** @throws AppError `report_unknown`, also where the audience may not see it. */
  showReport(request: { audience: Audience; reportId: string; versionId?: string }): Promise<ReportVersion>;
  removeReport(request: { audience: Audience; reportId: string }): Promise<RemovedReport>;
}

/** The verbs over reports of one library. */
export function reportServices(store: Store): ReportServices {
  return {
    async listReports({ audience, council }) {
      const reports = await listReports(store, audience);
      return council === undefined ? reports : reports.filter((report) => report.profile.council === council);
    },
    async showReport({ audience, reportId, versionId }) {
      const report = await readVersion(store, audience, reportId, versionId);
      if (report !== undefined) return report;
      throw new AppError(
        'report_unknown',
        `There is no report ${reportId}. "rapporteur reports" lists what there is.`,
      );
    },
    removeReport: ({ audience, reportId }) => removeReport(store, audience, reportId),
  };
}
