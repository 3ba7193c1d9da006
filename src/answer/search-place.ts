import type { Asked } from '../domain/asked.ts';
import type { Audience } from '../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';
import type { Scope, ScopeTarget } from '../domain/scope.ts';
import { type PreparedQuestion, prepareQuestion } from '../retrieve/prepare-question.ts';
import { type Ranked, rankPassages } from '../retrieve/rank-passages.ts';
import { withoutNames } from '../retrieve/without-names.ts';
import { sentenceVectors } from '../store/sentence-vectors.ts';
import type { Answering } from './answer-question.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { letOthers } from './let-others.ts';
import { readReports } from './read-reports.ts';
import { type Scored, scoreEvidence } from './score-evidence.ts';

export interface PlaceRequest {
  audience: Audience;
  asked: Asked;
  scope: Scope;
  target: ScopeTarget;
  /** Reports that the audience may see. */
  reports: readonly ReportSummary[];
  signal?: AbortSignal;
}

/** What one place holds that might answer. */
export interface Searched {
  reports: ReportVersion[];
  ranked: Ranked[];
  /** Best first. */
  scored: Scored[];
  question: PreparedQuestion;
}

/** Passages weighed for one clause in one place. */
const passagesWeighed = 24;

/** Searches the reports of one target for one clause of a question. */
export async function searchPlace(answering: Answering, request: PlaceRequest): Promise<Searched> {
  const { audience, asked, target, signal } = request;
  const visible = request.reports.filter((report) => target.reportIds.includes(report.reportId));
  const reports = await readReports(answering.store, audience, visible);
  const question = await prepareQuestion(searchText(request), answering, signal);
  const ranked = await rankPassages(answering.store, {
    audience,
    question,
    reportIds: target.reportIds,
    limit: passagesWeighed,
  });
  const nearness = await nearnessOf(answering, audience, ranked, question);
  await letOthers(signal);
  const byId = new Map(reports.map((report) => [report.reportId, report]));
  const evidence = gatherEvidence(ranked, byId, nearness);
  await letOthers(signal);
  return { reports, ranked, question, scored: scoreEvidence(asked, question, evidence, reports) };
}

/** A clause with too little subject of its own is searched for together with the clause it leans on. */
function searchText({ asked, scope }: PlaceRequest): string {
  const own = withoutNames(asked.text, scope);
  return asked.carried.length > 0 && asked.stems.length < 2 ? `${own} ${asked.leansOn}` : own;
}

async function nearnessOf(
  { store }: Answering,
  audience: Audience,
  ranked: readonly Ranked[],
  { vector, vectors }: PreparedQuestion,
): Promise<Map<number, number[]>> {
  const ids = ranked.map(({ passage }) => passage.passageId);
  const held = await sentenceVectors(store, audience, ids);
  return new Map(
    held.map((one) => [
      one.passageId,
      one.vectors.map((sentence) => Math.max(...[vector, ...vectors].map((asked) => dot(sentence, asked)))),
    ]),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
