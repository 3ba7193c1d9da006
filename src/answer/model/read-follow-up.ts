import { z } from 'zod';
import type { EarlierTurn } from '../../domain/answer.ts';
import { checkQuestion } from '../../domain/check-question.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import { findValues } from '../../domain/find-values.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import { shortened } from '../../domain/shortened.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { AppError } from '../../errors.ts';
import { failedCall } from '../../models/failed-call.ts';
import { fillPrompt } from '../../models/prompts/fill-prompt.ts';
import { findCouncils } from '../../regimes/find-councils.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import { knownCouncils } from '../../retrieve/known-councils.ts';
import type { FollowUpSetting } from '../names-said.ts';
import { readByRules } from '../read-by-rules.ts';
import type { AnsweringModel } from './answering-model.ts';
import { beforeDeadline } from './until-deadline.ts';

export interface FollowUp {
  question: string;
  /** Oldest first; empty when nothing was asked before. */
  conversation: readonly EarlierTurn[];
  setting: FollowUpSetting;
  /** Absent: rules read it alone. */
  model?: AnsweringModel;
  signal?: AbortSignal;
}

/** A question as it is answered: with the conversation, where it leans on that. */
export interface ReadQuestion {
  question: string;
  /** The same, where it is another than was typed. */
  readAs?: string;
  /** The years worked out where it names one by another ("the year before"); empty where there was none to count from. Absent where it does not. */
  periods?: string[];
  /** The question before it as one that stands alone; absent where there is none. */
  before?: string;
  calls: ModelCall[];
}

/** What is sent of a conversation. */
const mostTurns = 6;
const longestAnswer = 600;
const rephrasedSchema = z.object({ question: z.string().min(1), changed: z.boolean() });
const rephrasedTokens = 400;
const longestMs = 8000;
/** Share of an answer's time that reading its question may take. */
const shareOfTime = 0.15;

/**
 * A follow-up as a question that stands alone: by the model where one is given, else, and where it fails or brings in what nobody said, by rules. The
 * question as it is where nothing was asked before, or nothing is to be carried over.
 * @throws AppError `cancelled`
 */
export async function readFollowUp(followUp: FollowUp): Promise<ReadQuestion> {
  const { question, conversation, setting, model } = followUp;
  if (conversation.length === 0) return { question, calls: [] };
  const recent = conversation.slice(-mostTurns);
  const { readAs, question: settled, ...byRules } = readByRules(question, recent, setting);
  if (byRules.periods?.length === 0) return { question, ...byRules, calls: [] };
  const asked = { ...followUp, question: settled };
  const filled = model === undefined ? undefined : await rephrase(asked, recent, model);
  const calls = filled === undefined ? [] : [filled.call];
  const byModel = tidy(filled?.question);
  const isSound =
    byModel !== undefined && keepsWhatWasAsked(byModel, asked) && bringsNothingIn(byModel, asked, recent);
  const read = isSound ? byModel : (tidy(readAs) ?? question);
  const rest = { ...byRules, calls };
  return read === question ? { question, ...rest } : { question: read, readAs: read, ...rest };
}

async function rephrase(
  { question, signal }: FollowUp,
  recent: readonly EarlierTurn[],
  { model, settings, prompts }: AnsweringModel,
): Promise<{ question?: string; call: ModelCall }> {
  const said = recent
    .map((turn) => `Question: ${turn.question}\nAnswer: ${shortened(turn.answer, longestAnswer)}`)
    .join('\n\n');
  const began = performance.now();
  const given = new AbortController();
  const limits = {
    deadline: began + Math.min(longestMs, settings.answerMs * shareOfTime),
    signal: AbortSignal.any([given.signal, ...(signal === undefined ? [] : [signal])]),
  };
  const prompt = fillPrompt(prompts['rephrase-question'], { question, conversation: said });
  const request = { prompt, maxTokens: rephrasedTokens, ...limits };
  try {
    const filled = await beforeDeadline(model.fill({ ...request, schema: rephrasedSchema }), limits);
    return { question: filled.value.question, call: filled.call };
  } catch (error) {
    if (signal?.aborted) throw new AppError('cancelled', 'The question was cancelled.');
    if (error instanceof AppError && error.code.startsWith('model_'))
      return { call: failedCall(model, prompt, error, performance.now() - began) };
    throw error;
  } finally {
    given.abort();
  }
}

const denial = /\b(?:not|never|no|none|without|cannot)\b|n['’]t\b/iu;
/** Of the words that carry what was asked, the share that the question still holds when it stands alone. */
const leastKept = 0.5;

/** True where every council, body and period that was typed is still asked about, and whether it was denied. */
function keepsWhatWasAsked(rephrased: string, { question, setting }: FollowUp): boolean {
  const { reports, regimes } = setting;
  const councils = knownCouncils(reports, regimes);
  const named = (text: string) => [
    ...findCouncils(text, councils, { asked: true }).map(({ name }) => name),
    ...findNamedBodies(text, regimes, { asked: true }).inspectorates.map(({ key }) => key),
    ...findPeriods(text).map(({ period }) => period),
  ];
  const kept = new Set(named(rephrased));
  const stems = contentStems(question);
  const own = new Set(contentStems(rephrased));
  return (
    named(question).every((one) => kept.has(one)) &&
    denial.test(question) === denial.test(rephrased) &&
    stems.filter((stem) => own.has(stem)).length >= stems.length * leastKept
  );
}

/** True for a rephrased question whose words were all said before: its subject, councils, periods and figures were all said before. */
function bringsNothingIn(
  rephrased: string,
  { question, setting }: FollowUp,
  recent: readonly EarlierTurn[],
): boolean {
  const said = [question, ...recent.flatMap((turn) => [turn.question, turn.answer])].join('\n');
  const councils = knownCouncils(setting.reports, setting.regimes);
  const named = (text: string) => findCouncils(text, councils, { asked: true }).map(({ name }) => name);
  const known = new Set([
    ...named(said),
    ...(setting.homeCouncil === undefined ? [] : [setting.homeCouncil]),
  ]);
  const periods = new Set(findPeriods(said).map(({ period }) => period));
  const folded = foldWords(said);
  const stems = new Set([...contentStems(said), ...contentStems([...known].join(' '))]);
  return (
    contentStems(rephrased).every((stem) => stems.has(stem)) &&
    named(rephrased).every((name) => known.has(name)) &&
    findPeriods(rephrased).every(({ period }) => periods.has(period)) &&
    findValues(rephrased).every(
      ({ kind, text }) =>
        kind !== 'number' || findPeriods(text).length > 0 || folded.includes(foldWords(text)),
    )
  );
}

/** A question as any is checked; undefined where there is none, or it is none that may be asked. */
function tidy(question: string | undefined): string | undefined {
  if (question === undefined) return undefined;
  try {
    return checkQuestion(question);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
