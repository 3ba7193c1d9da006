import type { Answer, RankedPassage } from '../domain/answer.ts';
import { answeringCases } from './answering-cases.ts';
import { briefingCases } from './briefing/briefing-cases.ts';
import type { CaseSet } from './case-files.ts';
import type { CaseResult } from './case-result.ts';
import { extractionCases } from './extraction/extraction-cases.ts';
import type { GoldReport } from './extraction/gold-report.ts';
import type { LedgerCase } from './ledger/ledger-case.ts';
import { ledgerCases } from './ledger/ledger-cases.ts';
import { type LocatedCase, locateCases } from './locate-cases.ts';
import { loadReportTexts, type ReportTexts } from './report-texts.ts';
import { retrievalCases } from './retrieval-cases.ts';
import { type RunnableCase, runCases } from './run-cases.ts';
import type { Subject } from './subject.ts';

/** Names of the suites, as given to `eval`. */
export const suites = [
  'retrieval',
  'answering',
  'extraction',
  'ledger',
  'briefing',
  'drafting',
  'claims',
] as const;
export type Suite = (typeof suites)[number];

export interface EvaluationRequest {
  suites: readonly Suite[];
  cases: CaseSet;
  /** Labelled reports, for the suites `extraction` and `briefing`. */
  gold: readonly GoldReport[];
  /** Look-up questions, for the suite `ledger`. */
  ledger: readonly LedgerCase[];
  /** Texts of source files by base name, for quotes placed by line. */
  sources: ReadonlyMap<string, string>;
  /** Only cases with these ids; empty means all. */
  ids: readonly string[];
  /** For each case, in milliseconds. */
  deadline: number;
  /** Ask one question first that is not counted; absent means yes. */
  warmUp?: boolean;
}

export interface Evaluation {
  results: CaseResult[];
  /** The answerable cases, with the places of their quotes. */
  cases: LocatedCase[];
  /** Supporting quotes that the reports' text does not hold, as "case: file". */
  absent: string[];
  texts: ReportTexts;
}

/** Locates the gold quotes, warms up with one question that is not counted, unless told not to, runs the suites, and returns what came of each case. */
export async function runEvaluation(subject: Subject, request: EvaluationRequest): Promise<Evaluation> {
  const texts = await loadReportTexts(subject, 'exempt');
  const wanted = <T extends { id: string }>(list: readonly T[]) =>
    request.ids.length === 0 ? list : list.filter((entry) => request.ids.includes(entry.id));
  const located = locateCases(wanted(request.cases.answerable), texts.byFile, request.sources);
  const cases = {
    answerable: located.cases,
    unanswerable: wanted(request.cases.unanswerable),
    hostile: wanted(request.cases.hostile),
  };
  const results: CaseResult[] = [];
  const { warmUp = true } = request;
  // Answers first: a question that was put to `find` before is embedded already, and its answer would seem faster.
  if (request.suites.includes('answering')) {
    const ready = answeringCases(subject, cases, texts);
    if (warmUp) await runCases<Answer>(ready.slice(0, 1), request.deadline);
    results.push(...(await runCases(ready, request.deadline)));
  }
  if (request.suites.includes('retrieval')) {
    const ready = retrievalCases(subject, cases.answerable, texts);
    if (warmUp) await runCases<RankedPassage[]>(ready.slice(0, 1), request.deadline);
    results.push(...(await runCases(ready, request.deadline)));
  }
  results.push(...(await runOverReports(subject, request, texts)));
  return { results, ...located, texts };
}

async function runOverReports(
  subject: Subject,
  request: EvaluationRequest,
  { reports }: ReportTexts,
): Promise<CaseResult[]> {
  const { suites: named, gold, sources, ids, deadline } = request;
  const results: CaseResult[] = [];
  const run = async <T>(ready: readonly RunnableCase<T>[]) => {
    const wanted = ready.filter((entry) => ids.length === 0 || ids.includes(entry.id));
    results.push(...(await runCases(wanted, deadline)));
  };
  if (named.includes('extraction')) await run(extractionCases(subject, gold, reports, sources));
  if (named.includes('ledger')) await run(ledgerCases(subject, request.ledger));
  if (named.includes('briefing')) await run(briefingCases(subject, gold, reports, sources));
  return results;
}
