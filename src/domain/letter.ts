import type { ExtractionLine } from './extraction.ts';
import type { ReadReport } from './read-report.ts';
import type { ReportProfile } from './report-profile.ts';

/** A letter or report to draft a cover report from: its text, what describing it made out, and all that was extracted from it. */
export interface Letter {
  /** Absent for a file that is not held in the library. */
  reportId?: string;
  versionId: string;
  /** Base name of the source file. */
  file: string;
  content: ReadReport;
  profile: ReportProfile;
  extraction: ExtractionLine;
}
