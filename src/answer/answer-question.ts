import type { Answer, AnswerEvent, EarlierTurn } from '../domain/answer.ts';
import type { AskedScope } from '../domain/asked-scope.ts';
import type { Audience } from '../domain/audience.ts';
import { checkQuestion } from '../domain/check-question.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { findScope } from '../retrieve/find-scope.ts';
import type { Retrieval } from '../retrieve/rank-passages.ts';
import { understandQuestion } from '../retrieve/understand-question.ts';
import { listReports } from '../store/list-reports.ts';
import type { AnswerBody } from './answer-body.ts';
import type { ClauseOutcome } from './answer-clause.ts';
import { checkClaim } from './check-claim.ts';
import { countLookedAt } from './count-looked-at.ts';
import { findOdditiesBeside } from './find-oddities-beside.ts';
import { answerFromLedger, type LedgerAnswer, placeLookUp } from './ledger/answer-from-ledger.ts';
import { letOthers } from './let-others.ts';
import { answerByModel } from './model/answer-by-model.ts';
import type { AnsweringModel } from './model/answering-model.ts';
import { modelBody } from './model/model-body.ts';
import { readFollowUp } from './model/read-follow-up.ts';
import { nameContacts } from './name-contacts.ts';
import { nearestPassages } from './nearest-passages.ts';
import { quoteBody } from './quote-body.ts';
import { sayPlaces } from './say-places.ts';
import { sayYears } from './say-years.ts';
import { sayYearsHeld } from './say-years-held.ts';
import { screenQuestion } from './screen-question.ts';
import { type SearchedQuestion, searchQuestion } from './search-question.ts';
import { settingOf } from './setting-of.ts';
import { type Teller, tellAnswer } from './tell-answer.ts';

export interface Answering extends Retrieval {
  regimes: Regimes;
  homeCouncil?: string;
  /** Absent: the offline engine answers. */
  model?: AnsweringModel;
}

export interface AnswerRequest extends AskedScope {
  question: string;
  audience: Audience;
  id?: string;
  /** What was asked and answered before, oldest first. */
  conversation?: readonly EarlierTurn[];
  /** `offline`: no model is asked, though one is there. */
  engine?: 'offline';
  /** Told what comes of the question while it is answered; the answer comes last. */
  onEvent?: (event: AnswerEvent) => void;
  signal?: AbortSignal;
}

/** Who answers when no model is asked. */
const offlineEngine = 'offline';

/** What is kept of an answer's time for what follows a model: milliseconds, and the share of it where that is less. */
const keptMs = 3000;
const keptShare = 0.1;

/**
 * screen → rephrase → scope → ledger, else passages → evidence → claims, or a model's sentences → check → status. A claim that fails its check is
 * not shown. A model that fails leaves the answer to the offline engine, with a notice.
 * @throws AppError `question_empty`, `question_too_long`, `question_invalid`, `cancelled`.
 */
export async function answerQuestion(answering: Answering, request: AnswerRequest): Promise<Answer> {
  const started = performance.now();
  const question = checkQuestion(request.question);
  const { reportId } = request;
  const held = await listReports(answering.store, request.audience);
  const reports = reportId === undefined ? held : held.filter((report) => report.reportId === reportId);
  const teller = tellAnswer(request.onEvent);
  const body = await answerScreened(engineOf(answering, request), { ...request, question }, reports, {
    teller,
    deadline: started + timeForModel(answering),
  });
  const read = { ...request, question: body.readAs ?? question };
  const targets = body.status === 'declined' ? [] : findScope(settingOf(answering, read, reports)).targets;
  const [oddities, searched] = await Promise.all([
    findOdditiesBeside(answering.store, request.audience, body.claims),
    countLookedAt(answering.store, request, targets),
  ]);
  const introduction = sayYears(body.claims, reports);
  const answer: Answer = {
    ...(request.id === undefined ? {} : { id: request.id }),
    question,
    answeredBy: offlineEngine,
    ...(introduction === undefined ? {} : { introduction }),
    ...body,
    ...sayPlaces(targets),
    ...(oddities.length === 0 ? {} : { oddities }),
    searched,
    durationMs: performance.now() - started,
  };
  teller.finish(answer);
  return answer;
}

/** Whom claims are told to, and until when a model may take. */
interface Telling {
  teller: Teller;
  deadline: number;
}

function engineOf({ model, ...answering }: Answering, { engine }: AnswerRequest): Answering {
  return model === undefined || engine === 'offline' ? answering : { ...answering, model };
}

function timeForModel({ model }: Answering): number {
  const { answerMs } = model?.settings ?? { answerMs: 0 };
  return answerMs - Math.min(keptMs, answerMs * keptShare);
}

/** The question as typed is screened, and so is what a conversation makes of it. */
async function answerScreened(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
  telling: Telling,
): Promise<AnswerBody> {
  const declined = screenQuestion(request.question);
  if (declined !== undefined) return decline(declined.reason);
  const { conversation = [], signal } = request;
  const setting = { ...answering, reports, period: request.period };
  const {
    question,
    calls,
    periods,
    before = '',
    ...readAs
  } = await readFollowUp({
    question: request.question,
    conversation,
    setting,
    ...(answering.model === undefined ? {} : { model: answering.model }),
    ...(signal === undefined ? {} : { signal }),
  });
  const yearMissing =
    periods && sayYearsHeld({ periods, question: periods.length === 0 ? before : question }, setting);
  if (periods?.length === 0) return refuse(answering, { ...request, question: before }, yearMissing!);
  const after = screenQuestion(question);
  const body =
    after === undefined
      ? await answerFromReports(answering, { ...request, question }, reports, telling)
      : decline(after.reason);
  const reason = body.status === 'not_in_reports' && yearMissing !== undefined ? { reason: yearMissing } : {};
  const all = [...calls, ...(body.calls ?? [])];
  return { ...body, ...reason, ...readAs, ...(all.length === 0 ? {} : { calls: all }) };
}

function decline(reason: string): AnswerBody {
  return { status: 'declined', reason, claims: [], nearest: [] };
}

async function answerFromReports(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
  { teller, deadline }: Telling,
): Promise<AnswerBody> {
  const looked = await lookUp(answering, request, reports);
  if (looked.claims.length > 0) return { status: 'answered', claims: looked.claims, nearest: [] };
  if (looked.reason !== undefined) return refuse(answering, request, looked.reason);
  await letOthers(request.signal);
  const searched = await searchQuestion(answering, request, reports);
  const { model } = answering;
  if (model === undefined) return quoteBody(answering, request, (await searched.clauses()).outcomes);
  const { outcomes, scope } = mayNeedChoice(searched, reports) ? await searched.clauses() : searched.whole;
  // Which report is meant, and that none covers what was named, is for code to say.
  if (hasChoices(outcomes) || outcomes.every(({ places }) => places === 0))
    return quoteBody(answering, request, (await searched.clauses()).outcomes);
  const basis = { searched, scope, reports, deadline, onClaim: teller.claim };
  const byModel = await answerByModel({ ...answering, model }, request, basis);
  return byModel === undefined
    ? quoteBody(answering, request, (await searched.clauses()).outcomes)
    : modelBody({ ...answering, model }, request, { searched, scope, byModel });
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
async function refuse(answering: Answering, request: AnswerRequest, reason: string): Promise<AnswerBody> {
  const nearest = await nearestPassages(answering, request, []);
  const contacts = await nameContacts(answering, request.audience, nearest);
  return { status: 'not_in_reports', reason, claims: [], contacts, nearest };
}

function hasChoices(outcomes: readonly ClauseOutcome[]): boolean {
  return outcomes.flatMap((outcome) => outcome.choices).length > 1;
}

/** True where the clauses may fit several councils, or several reports, equally well; only then must they be searched for before a model is asked. */
function mayNeedChoice({ whole }: SearchedQuestion, reports: readonly ReportSummary[]): boolean {
  return (
    hasChoices(whole.outcomes) ||
    whole.scope.targets.some(({ council, reportIds }) => {
      const fitting = reports.filter(({ reportId }) => reportIds.includes(reportId));
      return council === undefined && new Set(fitting.map(({ profile }) => profile.council)).size > 1;
    })
  );
}
