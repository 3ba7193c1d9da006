import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { type ClaimLine, claimFaultKindSchema } from '../domain/claim-check.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { ModelSettings } from '../domain/model-settings.ts';
import { AppError } from '../errors.ts';
import type { EngineAsk } from '../evaluate/engines/engine-ask.ts';
import type { Judge, JudgedClaim, Judgement, JudgeRequest } from '../evaluate/judge/judged-claim.ts';
import { runBatch } from '../models/claude/run-batch.ts';
import { failedCall } from '../models/failed-call.ts';
import type { FilledPrompt } from '../models/filled-prompt.ts';
import { fillPrompt } from '../models/prompts/fill-prompt.ts';
import { loadPrompts } from '../models/prompts/load-prompts.ts';
import { type OpenedModel, openMeasuredModel } from './measured-model.ts';

const judgementSchema = z.object({
  supported: z.boolean(),
  kind: claimFaultKindSchema.optional(),
  why: z.string(),
});

/** What came of one asking; without a judgement it failed. */
type Outcome = { call?: ModelCall; judgement?: Judgement };

/** A judgement is a sentence. */
const longestAnswer = 1000;
/** How many are asked at once, without batches. */
const atOnce = 4;
/** What the service takes for a batch at most, and an hour. */
const batchMs = 25 * 3_600_000;

/** How often each claim is judged; milliseconds between looks at a batch, where they are not those of `runBatch`. */
export interface JudgeOpening {
  repeat: number;
  pollMs?: number;
}

/**
 * A model that judges whether claims follow from what they cite, by the prompt `judge-support`. It is advice for evaluators. Each repetition is recorded in a
 * folder of its own and replayed from there: in one, the last would stand for all.
 * @throws AppError as `openMeasuredModel` does
 */
export function openClaimJudge(
  config: Config,
  ask: EngineAsk,
  replayed: ModelSettings,
  { repeat, pollMs }: JudgeOpening,
): Judge {
  const rounds = Array.from({ length: repeat }, (_, at) => openRound(config, ask, replayed, at + 1));
  const prompt = loadPrompts()['judge-support'];
  const fill = ({ quote, context, claim }: ClaimLine) =>
    fillPrompt(prompt, { quote, context: context.join('\n'), claim });
  const { said } = rounds[0]!;
  return {
    name: said.name,
    ...(rounds.some((round) => round.said.madeUp) ? { madeUp: true } : {}),
    judge: async (lines, { batch, note }) => {
      const asks = lines.flatMap((line) => rounds.map((round) => ({ round, prompt: fill(line) })));
      const outcomes = batch
        ? await judgeInBatch(rounds[0]!.settings, asks, { note, ...(pollMs === undefined ? {} : { pollMs }) })
        : await judgeEach(asks, note);
      return lines.map(({ id }, at) => judgedOf(id, outcomes.slice(at * repeat, (at + 1) * repeat)));
    },
  };
}

function openRound(config: Config, ask: EngineAsk, replayed: ModelSettings, round: number): OpenedModel {
  const own = (folder: string | undefined) =>
    folder === undefined ? undefined : join(folder, `judge-${round}`);
  const [record, replay] = [own(ask.record), own(ask.replay)];
  return openMeasuredModel(
    config,
    {
      engine: 'claude',
      ...(record === undefined ? {} : { record }),
      ...(replay === undefined ? {} : { replay }),
    },
    replayed,
  )!;
}

function judgedOf(id: string, outcomes: readonly Outcome[]): JudgedClaim {
  return {
    id,
    judgements: outcomes.flatMap(({ judgement }) => (judgement === undefined ? [] : [judgement])),
    calls: outcomes.flatMap(({ call }) => (call === undefined ? [] : [call])),
  };
}

interface Asking {
  round: OpenedModel;
  prompt: FilledPrompt;
}

async function judgeInBatch(
  settings: ModelSettings,
  asks: readonly Asking[],
  { note, ...looks }: Pick<JudgeRequest, 'note'> & { pollMs?: number },
): Promise<Outcome[]> {
  note(`Judging: ${asks.length} requests go in batches, which take up to a day; stopping this cancels them.`);
  const results = await runBatch(
    settings,
    asks.map(({ prompt }, at) => ({
      id: String(at),
      request: { prompt, maxTokens: longestAnswer },
      schema: judgementSchema,
    })),
    {
      deadline: performance.now() + batchMs,
      ...looks,
      onProgress: ({ done, of }) => note(`Judging: ${done} of ${of} requests of the batches have ended.`),
    },
  );
  return results.map((result) => {
    if (result.failure !== undefined) return { call: result.call };
    return { call: result.call, judgement: tidy(judgementSchema.parse(result.value)) };
  });
}

async function judgeEach(asks: readonly Asking[], note: JudgeRequest['note']): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let at = next++; at < asks.length; at = next++) {
      outcomes[at] = await judgeOne(asks[at]!);
      done += 1;
      if (done % 50 === 0) note(`Judging: ${done} of ${asks.length}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

/** A judgement that fails is one fewer, and the run goes on. */
async function judgeOne({ round: { model, settings }, prompt }: Asking): Promise<Outcome> {
  const began = performance.now();
  const deadline = began + settings.answerMs;
  try {
    const { value, call } = await model.fill({
      ...{ prompt, maxTokens: longestAnswer, deadline },
      schema: judgementSchema,
    });
    return { call, judgement: tidy(value) };
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('model_')) throw error;
    return { call: failedCall(model, prompt, error, performance.now() - began) };
  }
}

function tidy({ kind, ...judgement }: z.infer<typeof judgementSchema>): Judgement {
  return kind === undefined ? judgement : { ...judgement, kind };
}
