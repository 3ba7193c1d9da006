import type { Answer, RankedPassage } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { ClaimLine, ClaimVerdict } from '../domain/claim-check.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftAsk } from '../domain/draft-ask.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Letter } from '../domain/letter.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';
import type { WordedDraft } from '../domain/worded-draft.ts';
import type { MeasuredModel } from './engines/engine-ask.ts';

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

/** What the suite `claims` calls: one sentence held against what it cites. It needs no library. */
export type ClaimCheck = (line: ClaimLine) => ClaimVerdict | Promise<ClaimVerdict>;

/** What the suite `drafting` calls. It needs no library: letters are files. */
export interface DraftingSubject {
  openLetter(request: { path: string; signal?: AbortSignal }): Promise<{ letter: Letter }>;
  /** In the words of the model, where one is asked. */
  draft(letter: Letter, ask: DraftAsk): WordedDraft | Promise<WordedDraft>;
  check(draft: Draft, letter: Letter): DraftCheck;
  /** Where the words are weaker than what they cite, or say the opposite; empty when nowhere. */
  findSoftening(
    text: string,
    citations: readonly { quote: string }[],
  ): { cited: string; said: string; why: string }[];
  /** Absent: no model is asked. */
  model?: MeasuredModel;
  close(): Promise<void>;
}
