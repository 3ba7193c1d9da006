import type { Claim, UnsupportedSentence } from '../../domain/answer.ts';
import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { Scope } from '../../domain/scope.ts';
import { AppError, type ErrorCode } from '../../errors.ts';
import { fillPrompt } from '../../models/prompts/fill-prompt.ts';
import { knownCouncils } from '../../retrieve/known-councils.ts';
import { understandQuestion } from '../../retrieve/understand-question.ts';
import type { Answering, AnswerRequest } from '../answer-question.ts';
import type { SearchedQuestion } from '../search-question.ts';
import type { AnsweringModel } from './answering-model.ts';
import { chooseDocuments } from './choose-documents.ts';
import { type Composed, type Composing, compose } from './compose.ts';
import { asUnsupported, mendSentences } from './mend-sentences.ts';
import type { SentDocument } from './sent-document.ts';
import { beforeDeadline } from './until-deadline.ts';

export interface ModelBasis {
  /** Where the question is to be answered from. */
  scope: Scope;
  /** Reports that the audience may see. */
  reports: readonly ReportSummary[];
  searched: SearchedQuestion;
  /** When the model must be done, as `performance.now()` tells time; what is left of the answer's time is for what comes after. */
  deadline: number;
  onClaim(claim: Claim): void;
}

/** What a model's words came to; `left` when none of them can stand, and the offline engine is to answer. */
export type ModelAnswer = {
  calls: ModelCall[];
  unsupported: UnsupportedSentence[];
  notice?: string;
} & (
  | { kind: 'left'; notice: string }
  | { kind: 'stated'; claims: Claim[]; missing: string[]; brokeOff: boolean }
  /** Only that nothing of it is stated. */
  | { kind: 'not-stated'; missing: string[] }
);

/** With less time than this left, nothing is asked again. */
const leastTimeMs = 1500;

const mostMended = 20;
const unreachable = new Set<ErrorCode>(['model_unavailable', 'model_busy', 'model_resting']);

const notices = {
  unreached: 'The language model could not be reached, so this answer is put together from quotations.',
  absent: 'No language model is set up here as it should be, so this answer is put together from quotations.',
  failed:
    'The language model gave no answer that could be used, so this answer is put together from quotations.',
  late: 'The language model did not answer in time, so this answer is put together from quotations.',
  refused: 'The language model declined to answer, so this answer is put together from quotations.',
  unsupported:
    'What the language model wrote could not be supported from the reports, so this answer is put together from quotations.',
  brokeOff: 'The answer broke off before its end. What is shown was checked.',
} as const;

/**
 * documents → words of the model, each sentence checked as it completes → what was not supported asked for once more. Undefined when there is
 * nothing to answer from.
 * @throws AppError `cancelled`
 */
export async function answerByModel(
  answering: Answering & { model: AnsweringModel },
  request: AnswerRequest,
  basis: ModelBasis,
): Promise<ModelAnswer | undefined> {
  const composing = await prepare(answering, request, basis);
  if (composing === undefined) return undefined;
  const first = await compose(composing);
  const answer = await settleFirst(answering, request, { composing, first, deadline: basis.deadline });
  return { ...answer, unsupported: [...answer.unsupported, ...first.asides.map(asAside)] };
}

/** What a first answer comes to, with what was not supported asked for once more. */
async function settleFirst(
  answering: Answering & { model: AnsweringModel },
  request: AnswerRequest,
  { composing, first, deadline }: { composing: Composing; first: Composed; deadline: number },
): Promise<ModelAnswer> {
  const calls = first.call === undefined ? [] : [first.call];
  if (first.end === 'refused')
    return { kind: 'left', notice: notices.refused, calls, unsupported: first.held.map(asUnsupported) };
  if (first.end === 'cut') return brokenOff(first, calls);
  // An answer of which this much does not hold is not mended by asking again.
  const canMend = first.held.length > 0 && first.held.length <= mostMended;
  const canAskAgain = deadline - performance.now() > leastTimeMs;
  if (!canMend || !canAskAgain)
    return settle(first.claims, first.missing, first.held.map(asUnsupported), calls);
  const { again, unsupported } = await mendSentences(composing, first, (refused) =>
    fillPrompt(answering.model.prompts['answer-question'], { question: request.question, refused }),
  );
  return settle(
    [...first.claims, ...again.claims],
    [...first.missing, ...again.missing],
    unsupported,
    again.call === undefined ? calls : [...calls, again.call],
  );
}

const aside: ClaimFault = { kind: 'subject', why: 'It cites nothing.' };

function asAside(text: string): UnsupportedSentence {
  return { text, reasons: [aside] };
}

function brokenOff({ claims, missing, held, fault }: Composed, calls: ModelCall[]): ModelAnswer {
  const unsupported = held.map(asUnsupported);
  if (fault?.code === 'model_refused') return { kind: 'left', notice: notices.refused, calls, unsupported };
  if (claims.length === 0) {
    const notice = noticeOf(fault?.code);
    return { kind: 'left', notice, calls, unsupported };
  }
  return { kind: 'stated', claims, missing, brokeOff: true, notice: notices.brokeOff, calls, unsupported };
}

function noticeOf(code: ErrorCode | undefined): string {
  if (code === 'model_timeout' || code === 'model_silent') return notices.late;
  if (code === 'model_missing') return notices.absent;
  return code !== undefined && unreachable.has(code) ? notices.unreached : notices.failed;
}

function settle(
  claims: Claim[],
  missing: string[],
  unsupported: UnsupportedSentence[],
  calls: ModelCall[],
): ModelAnswer {
  if (claims.length > 0) return { kind: 'stated', claims, missing, brokeOff: false, calls, unsupported };
  // With a sentence that was held something may be stated after all: the offline engine looks.
  if (missing.length > 0 && unsupported.length === 0)
    return { kind: 'not-stated', missing, calls, unsupported };
  return { kind: 'left', notice: notices.unsupported, calls, unsupported };
}

/** What is sent: the prompt, and documents that fit beside it; undefined when there are none. */
async function prepare(
  answering: Answering & { model: AnsweringModel },
  request: AnswerRequest,
  { scope, reports, searched, deadline, onClaim }: ModelBasis,
): Promise<Composing | undefined> {
  const { model, settings, prompts } = answering.model;
  const { question } = request;
  const prompt = fillPrompt(prompts['answer-question'], { question, refused: '' });
  const limits = { deadline, ...(request.signal === undefined ? {} : { signal: request.signal }) };
  const sent = { prompt, maxTokens: settings.outputTokens, ...limits };
  const documents = await chooseDocuments(answering, {
    audience: request.audience,
    reports,
    places: scope.targets.map(({ reportIds }) => reportIds),
    ranked: async () => (await searched.clauses()).outcomes.flatMap(({ ranked }) => ranked),
    prompt,
    mostTokens: settings.inputTokens,
    count: (whole) => countTokens(model, sent, whole),
  });
  if (documents.length === 0) return undefined;
  const places = {
    asked: understandQuestion(request.question, scope.named),
    targets: scope.targets,
    councils: knownCouncils(reports, answering.regimes),
    regimes: answering.regimes,
  };
  return { model, request: sent, documents, places, onClaim };
}

const longestCountMs = 2000;

/** Input tokens as the service counts them; undefined where it fails or takes long: what is not known to fit is not sent whole. */
async function countTokens(
  model: Composing['model'],
  request: Composing['request'],
  documents: readonly SentDocument[],
): Promise<number | undefined> {
  const deadline = Math.min(request.deadline, performance.now() + longestCountMs);
  const sent = { ...request, documents: documents.map(({ source }) => source), deadline };
  try {
    return await beforeDeadline(model.count(sent), sent);
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('model_')) return undefined;
    throw error;
  }
}
