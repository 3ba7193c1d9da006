import type { Answer, RankedPassage } from './domain/answer.ts';
import type { Audience, Classification } from './domain/audience.ts';
import type { IngestResult } from './domain/ingest-result.ts';
import type { ReportSummary, ReportVersion } from './domain/report-record.ts';

/** Where a long job stands; `done` and `total` count files, `step` says what is being done to the current one. */
export interface IngestProgress {
  file: string;
  step: 'reading' | 'embedding' | 'saving';
  /** Share of the whole job done, 0 to 1. */
  share: number;
}

export interface IngestRequest {
  paths: readonly string[];
  classification?: Classification;
  /** The report that the (single) file is a new version of. */
  replaces?: string;
  onProgress?: (progress: IngestProgress) => void;
  signal?: AbortSignal;
}

export interface QuestionRequest {
  question: string;
  audience: Audience;
  /** Restrict to this council's reports. */
  council?: string;
  signal?: AbortSignal;
}

/** What to call bodies and regimes aloud, by key, e.g. `cqc` → "CQC". A key that is not there has no name. */
export interface SpokenNames {
  inspectorates: Readonly<Record<string, string>>;
  regimes: Readonly<Record<string, string>>;
}

/** Every verb of the product; the doors (command line, web, evals) are thin adapters over it. */
export interface Services {
  /** For lists and headings; where it is absent the keys are shown. */
  readonly names?: SpokenNames;
  /** One result a file, in the order found; folders are walked. Never throws for one bad file. */
  ingest(request: IngestRequest): AsyncIterable<IngestResult>;
  find(request: QuestionRequest & { top?: number }): Promise<RankedPassage[]>;
  ask(request: QuestionRequest & { id?: string }): Promise<Answer>;
  listReports(request: { audience: Audience; council?: string }): Promise<ReportSummary[]>;
  /** @throws AppError `report_unknown`, also where the audience may not see it. */
  showReport(request: { audience: Audience; reportId: string; versionId?: string }): Promise<ReportVersion>;
  removeReport(request: {
    audience: Audience;
    reportId: string;
  }): Promise<{ reportId: string; file: string; passageCount: number }>;
  backup(file: string): Promise<{ file: string; bytes: number }>;
  health(): Promise<{ ok: boolean; reports: number; engine: string }>;
  close(): Promise<void>;
}
