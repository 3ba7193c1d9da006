import type { Answer, RankedPassage } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';

interface Asked {
  question: string;
  audience: Audience;
  council?: string;
  signal?: AbortSignal;
}

/** What is measured: the verbs of the product that the evals call. */
export interface Subject {
  find(request: Asked & { top?: number }): Promise<RankedPassage[]>;
  ask(request: Asked & { id?: string }): Promise<Answer>;
  listReports(request: { audience: Audience }): Promise<ReportSummary[]>;
  showReport(request: { audience: Audience; reportId: string; versionId?: string }): Promise<ReportVersion>;
  /** What extraction made of a report; absent in a product that does not extract. */
  extractReport?(request: { audience: Audience; reportId: string }): Promise<Extraction>;
  /** A briefing on a report; absent in a product that writes none. */
  brief?(request: { audience: Audience; reportId: string; length?: 'short' | 'full' }): Promise<Briefing>;
}
