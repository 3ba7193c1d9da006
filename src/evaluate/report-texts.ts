import type { Audience } from '../domain/audience.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import type { Subject } from './subject.ts';

/** Canonical texts of a library: the newest version of each file, and of every version that was asked for. */
export interface ReportTexts {
  /** By base name of the source file. */
  byFile: Map<string, string>;
  /** The whole version, by the same name. */
  reports: Map<string, ReportVersion>;
  /** By version; undefined for a version that the audience cannot see. */
  ofVersion: (reportId: string, versionId: string) => string | undefined;
}

/** Loads the text of every report that the audience may see. */
export async function loadReportTexts(subject: Subject, audience: Audience): Promise<ReportTexts> {
  const byFile = new Map<string, string>();
  const reports = new Map<string, ReportVersion>();
  const byVersion = new Map<string, string>();
  for (const { reportId } of await subject.listReports({ audience })) {
    const report = await subject.showReport({ audience, reportId });
    reports.set(report.file, report);
    byFile.set(report.file, report.content.text);
    byVersion.set(`${reportId} ${report.versionId}`, report.content.text);
  }
  return { byFile, reports, ofVersion: (reportId, versionId) => byVersion.get(`${reportId} ${versionId}`) };
}
