import type { Answer, AnswerStatus, Claim } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import { checkQuestion } from '../domain/check-question.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { findScope } from '../retrieve/find-scope.ts';
import type { Retrieval } from '../retrieve/rank-passages.ts';
import { type Clause, splitQuestion } from '../retrieve/split-question.ts';
import { understandQuestion } from '../retrieve/understand-question.ts';
import { countSearched } from '../store/count-searched.ts';
import { listReports } from '../store/list-reports.ts';
import { answerClause, type ClauseOutcome } from './answer-clause.ts';
import { checkClaim } from './check-claim.ts';
import { countByValue } from './count-by-value.ts';
import { findOdditiesBeside } from './find-oddities-beside.ts';
import { joinClauses } from './join-clauses.ts';
import { answerFromLedger, type LedgerAnswer, placeLookUp } from './ledger/answer-from-ledger.ts';
import { nameContacts } from './name-contacts.ts';
import { nearestPassages } from './nearest-passages.ts';
import { sayYears } from './say-years.ts';
import { screenQuestion } from './screen-question.ts';
import { writeClaims } from './write-claims.ts';

export interface Answering extends Retrieval {
  regimes: Regimes;
  homeCouncil?: string;
}

export interface AnswerRequest {
  question: string;
  audience: Audience;
  council?: string;
  id?: string;
  signal?: AbortSignal;
}

/** Share of a whole question's subject that one piece of evidence must hold to answer all its clauses. */
const enoughForAll = 0.6;

const asksCount = /\bhow many\b/iu;

/** Who answers when no model is asked. */
const offlineEngine = 'offline';

/**
 * screen → scope → ledger, else passages → evidence → claims → check → status. A claim that fails its check is not shown.
 * @throws AppError `question_empty`, `question_too_long`, `question_invalid`, `cancelled`.
 */
export async function answerQuestion(answering: Answering, request: AnswerRequest): Promise<Answer> {
  const started = performance.now();
  const question = checkQuestion(request.question);
  const [reports, searched] = await Promise.all([
    listReports(answering.store, request.audience),
    countSearched(answering.store, request.audience),
  ]);
  const declined = screenQuestion(question);
  const body =
    declined === undefined
      ? await answerFromReports(answering, { ...request, question }, reports)
      : { status: 'declined' as const, reason: declined.reason, claims: [], nearest: [] };
  const oddities = await findOdditiesBeside(answering.store, request.audience, body.claims);
  const id = request.id === undefined ? {} : { id: request.id };
  const introduction = sayYears(body.claims, reports);
  return {
    ...id,
    question,
    answeredBy: offlineEngine,
    ...(introduction === undefined ? {} : { introduction }),
    ...body,
    ...(oddities.length === 0 ? {} : { oddities }),
    searched,
    durationMs: performance.now() - started,
  };
}

type Body = Pick<Answer, 'status' | 'reason' | 'claims' | 'missing' | 'choices' | 'contacts' | 'nearest'>;

async function answerFromReports(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<Body> {
  const looked = await lookUp(answering, request, reports);
  if (looked.claims.length > 0) return { status: 'answered', claims: looked.claims, nearest: [] };
  if (looked.reason !== undefined) return refuse(answering, request, looked.reason);
  const outcomes = await answerClauses(answering, request, reports);
  const choices = outcomes.flatMap((outcome) => outcome.choices);
  const missing = outcomes.flatMap((outcome) => outcome.missing);
  const claims = soundClaims(outcomes, request.question);
  const status = statusOf(claims, missing, choices.length);
  if (status === 'answered') return { status, claims, nearest: [] };
  const nearest = await nearestPassages(answering, request, outcomes);
  if (status === 'partly_answered')
    return { status, reason: `Not found in the reports: ${missing.join('; ')}`, claims, missing, nearest };
  if (status === 'needs_scope')
    return { status, reason: 'More than one report fits. Choose one.', claims: [], choices, nearest };
  const reason = outcomes.map((outcome) => outcome.reason).find((one) => one !== undefined);
  // Where no report covers what was named, its officers are not the ones to ask.
  const covered = outcomes.some((outcome) => outcome.ranked.length > 0);
  const contacts = covered ? await nameContacts(answering, request.audience, nearest) : [];
  return { status, reason: reason ?? 'The reports do not say.', claims: [], contacts, nearest };
}

/** Claims from the ledger where the question is a look-up that it answers; every one must hold, else the passages are asked. */
async function lookUp(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<LedgerAnswer> {
  const { question } = request;
  const scope = findScope({ ...settingOf(answering, request, reports), question });
  const placed = placeLookUp(understandQuestion(question, scope.named), scope, reports);
  if (placed === undefined) return { claims: [] };
  const answer = await answerFromLedger(answering, request, placed);
  return answer.claims.every((claim) => checkClaim(claim, answering.regimes).length === 0)
    ? answer
    : { claims: [] };
}

/** A refusal with the nearest passages and the officers that their report prints. */
async function refuse(answering: Answering, request: AnswerRequest, reason: string): Promise<Body> {
  const nearest = await nearestPassages(answering, request, []);
  const contacts = await nameContacts(answering, request.audience, nearest);
  return { status: 'not_in_reports', reason, claims: [], contacts, nearest };
}

/** Sentences for what was chosen, a count over them where one is asked for; only those whose every value has an origin. */
function soundClaims(outcomes: readonly ClauseOutcome[], question: string): Claim[] {
  const chosen = outcomes.flatMap((outcome) => outcome.chosen);
  const counted = asksCount.test(question) ? countByValue(chosen) : undefined;
  const claims = [...(counted === undefined ? [] : [counted]), ...writeClaims(chosen)];
  return claims.filter((claim) => checkClaim(claim).length === 0);
}

/** The clauses one by one, unless one sentence or set answers the question undivided. */
async function answerClauses(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<ClauseOutcome[]> {
  const { question } = request;
  const setting = settingOf(answering, request, reports);
  const take = ({ text, leansOn }: Clause) => {
    const scope = findScope({ ...setting, question: text, ...(leansOn === undefined ? {} : { leansOn }) });
    return answerClause(answering, {
      ...request,
      reports,
      scope,
      asked: understandQuestion(text, scope.named, leansOn),
    });
  };
  const clauses = splitQuestion(question);
  if (clauses.length === 1) return [await take(clauses[0]!)];
  const undivided = await take({ text: question });
  if (undivided.covered >= enoughForAll) return [undivided];
  return joinClauses(await Promise.all(clauses.map(take)));
}

/** What a question is read against. */
function settingOf(answering: Answering, request: AnswerRequest, reports: readonly ReportSummary[]) {
  const whole = request.question;
  return { ...answering, ...request, reports, whole, year: new Date().getFullYear() };
}

function statusOf(claims: readonly Claim[], missing: readonly string[], choices: number): AnswerStatus {
  if (choices > 1) return 'needs_scope';
  if (claims.length === 0) return 'not_in_reports';
  return missing.length > 0 ? 'partly_answered' : 'answered';
}
