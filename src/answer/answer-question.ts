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
import { nameContacts } from './name-contacts.ts';
import { nearestPassages } from './nearest-passages.ts';
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

/** Who answers when no model is asked. */
const offlineEngine = 'offline';

/**
 * screen → scope → passages → evidence → claims → check → status. A claim that fails its check is not shown.
 * @throws AppError `question_empty`, `question_too_long`, `question_invalid`, `cancelled`.
 */
export async function answerQuestion(answering: Answering, request: AnswerRequest): Promise<Answer> {
  const started = performance.now();
  const question = checkQuestion(request.question);
  const base = {
    ...(request.id === undefined ? {} : { id: request.id }),
    question,
    answeredBy: offlineEngine,
  };
  const reports = await listReports(answering.store, request.audience);
  const searched = await countSearched(answering.store, request.audience);
  const end = (answer: Pick<Answer, 'status' | 'claims' | 'nearest'> & Partial<Answer>): Answer => ({
    ...base,
    ...answer,
    searched,
    durationMs: performance.now() - started,
  });

  const declined = screenQuestion(question);
  if (declined !== undefined)
    return end({ status: 'declined', reason: declined.reason, claims: [], nearest: [], searched });

  const outcomes = await answerClauses(answering, { ...request, question }, reports);
  const choices = outcomes.flatMap((outcome) => outcome.choices);
  const claims = writeClaims(outcomes.flatMap((outcome) => outcome.chosen)).filter(
    (claim) => checkClaim(claim).length === 0,
  );
  const missing = outcomes.flatMap((outcome) => outcome.missing);
  const status = statusOf(claims, missing, choices.length);
  if (status === 'answered') return end({ status, claims, nearest: [] });
  const nearest = await nearestPassages(answering, request, outcomes);
  if (status === 'partly_answered')
    return end({
      status,
      claims,
      missing,
      nearest,
      reason: `Not found in the reports: ${missing.join('; ')}`,
    });
  if (status === 'needs_scope')
    return end({ status, claims: [], choices, nearest, reason: 'More than one report fits. Choose one.' });
  const contacts = await nameContacts(answering, request.audience, nearest);
  return end({
    status,
    claims: [],
    nearest,
    contacts,
    reason:
      outcomes.map((outcome) => outcome.reason).find((reason) => reason !== undefined) ??
      'The reports do not say.',
  });
}

/** The clauses one by one, unless one sentence or set answers the question undivided. */
async function answerClauses(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<ClauseOutcome[]> {
  const { question } = request;
  const setting = { ...answering, ...request, reports, whole: question, year: new Date().getFullYear() };
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
  return Promise.all(clauses.map(take));
}

function statusOf(claims: readonly Claim[], missing: readonly string[], choices: number): AnswerStatus {
  if (choices > 1) return 'needs_scope';
  if (claims.length === 0) return 'not_in_reports';
  return missing.length > 0 ? 'partly_answered' : 'answered';
}
