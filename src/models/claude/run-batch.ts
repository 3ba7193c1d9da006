import type { BatchCreateParams, MessageBatchResult } from '@anthropic-ai/sdk/resources/messages';
import type { ModelSettings } from '../../domain/model-settings.ts';
import { AppError } from '../../errors.ts';
import { askWithRetries } from './ask-with-retries.ts';
import type { BatchAsk, BatchResult } from './batch-ask.ts';
import { openCallRecord } from './call-record.ts';
import type { CallWatch } from './call-watch.ts';
import type { ClaudeClient } from './claude-client.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import type { ClaudeOptions } from './claude-options.ts';
import { groupBySize } from './group-by-size.ts';
import { messageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';
import { openEngine } from './open-engine.ts';
import { outputFormat } from './output-format.ts';
import { readBatchResult } from './read-batch-result.ts';

/** What a batch costs of the usual prices: half, by the service's price list (platform.claude.com, "Batch processing"). */
const batchShare = 0.5;

export interface BatchOptions extends ClaudeOptions {
  /** All of it ends by this time (`performance.now()`); the service itself takes up to 24 hours. */
  deadline: number;
  signal?: AbortSignal;
  /** Milliseconds between looks at how far it is; absent: 20,000. */
  pollMs?: number;
  /** Told after each look that shows another state: how many of all requests have ended, well or not. */
  onProgress?: (progress: { done: number; of: number }) => void;
}

/**
 * Asks many things at half the price and without hurry, for runs of evals. Results stand in the order of what was asked, each with its call.
 * One that runs out of time, or is left, is cancelled with the service.
 * @throws AppError when the batch as a whole fails; `model_request_refused` where the service has no batches (Bedrock, Vertex)
 */
export async function runBatch(
  settings: ModelSettings,
  asks: readonly BatchAsk[],
  options: BatchOptions,
): Promise<BatchResult[]> {
  const engine = openEngine(settings, options);
  const records = asks.map(({ request }) =>
    openCallRecord(request.prompt, settings, engine.clock.now, batchShare),
  );
  const groups = groupBySize(asks.map((ask, place) => batchRequest(settings, ask, place)));
  const found = new Map<string, MessageBatchResult>();
  const tellEnded = progressOf(asks.length, options);
  await Promise.all(
    groups.map((requests, at) =>
      runGroup(engine, requests, { ...options, tellEnded: (ended) => tellEnded(at, ended) }, found),
    ),
  );
  return asks.map((ask, place) => {
    const result = readBatchResult(ask, found.get(nameOf(place)), records[place]!);
    engine.tell(result.call);
    return result;
  });
}

interface GroupOptions extends BatchOptions {
  /** Told at each look how many requests of the group have ended. */
  tellEnded(ended: number): void;
}

/** Adds up what groups tell, and tells the sum where it is another than before. */
function progressOf(of: number, { onProgress = () => undefined }: BatchOptions) {
  const ended = new Map<number, number>();
  let told: number | undefined;
  return (group: number, count: number) => {
    ended.set(group, count);
    const done = [...ended.values()].reduce((sum, one) => sum + one, 0);
    if (done !== told) onProgress({ done, of });
    told = done;
  };
}

/** The service takes letters and digits only, so that whoever asks keeps ids of any form. */
function nameOf(place: number): string {
  return `ask-${place}`;
}

function batchRequest(
  settings: ModelSettings,
  { request, schema }: BatchAsk,
  place: number,
): BatchCreateParams.Request {
  const format = schema && outputFormat(schema);
  const whole = { ...request, deadline: 0 };
  return { custom_id: nameOf(place), params: { ...messageBody(whole, settings, format), stream: false } };
}

async function runGroup(
  engine: ClaudeEngine,
  requests: BatchCreateParams.Request[],
  options: GroupOptions,
  found: Map<string, MessageBatchResult>,
): Promise<void> {
  const batch = await askWithRetries(
    engine,
    options,
    (client, watch) => watch.wait(batchesOf(client).create({ requests }, { signal: watch.signal })),
    // Any other fault may have left a batch behind, and a second would be paid for too.
    ({ error }) => error.code === 'model_busy',
  );
  try {
    await untilEnded(engine, batch.id, requests.length, options);
    await readResults(engine, batch.id, options, found);
  } catch (error) {
    await cancelBatch(engine, batch.id);
    throw error;
  }
}

async function untilEnded(
  engine: ClaudeEngine,
  id: string,
  of: number,
  options: GroupOptions,
): Promise<void> {
  for (;;) {
    const { processing_status: status, request_counts: counts } = await keepAsking(
      engine,
      options,
      (client, watch) =>
        watch.wait(
          batchesOf(client).retrieve(id, undefined, { signal: watch.signal }),
          engine.settings.silenceMs,
        ),
    );
    options.tellEnded(status === 'ended' ? of : Math.max(0, of - (counts?.processing ?? of)));
    if (status === 'ended') return;
    await pause(engine, options);
  }
}

async function readResults(
  engine: ClaudeEngine,
  id: string,
  options: BatchOptions,
  found: Map<string, MessageBatchResult>,
): Promise<void> {
  const { silenceMs } = engine.settings;
  await keepAsking(engine, options, async (client, watch) => {
    const asked = batchesOf(client).results(id, undefined, { signal: watch.signal });
    const lines = (await watch.wait(asked, silenceMs))[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await watch.wait(lines.next(), silenceMs);
      if (done) return;
      found.set(value.custom_id, value.result);
    }
  });
}

/** A batch runs on while the service cannot be reached, so that looking at it goes on until the deadline. */
async function keepAsking<T>(
  engine: ClaudeEngine,
  options: BatchOptions,
  ask: (client: ClaudeClient, watch: CallWatch) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await askWithRetries(engine, options, ask);
    } catch (error) {
      const passing = error instanceof AppError && error.retryable && error.code !== 'model_timeout';
      if (!passing) throw error;
      await pause(engine, options);
    }
  }
}

function pause({ clock }: ClaudeEngine, { deadline, signal, pollMs = 20_000 }: BatchOptions): Promise<void> {
  return clock.pause(Math.max(0, Math.min(pollMs, deadline - clock.now())), signal);
}

/** As well as can be done: that it fails changes nothing about why it was asked. */
async function cancelBatch(engine: ClaudeEngine, id: string): Promise<void> {
  const soon = { deadline: engine.clock.now() + 5000 };
  await askWithRetries(engine, soon, (client, watch) =>
    watch.wait(batchesOf(client).cancel(id, undefined, { signal: watch.signal })),
  ).catch(() => undefined);
}

function batchesOf({ messages: { batches } }: ClaudeClient) {
  if (batches === undefined)
    throw modelFailure('model_request_refused', {
      message: "The model's service takes no batches. Run the evals one question after the other instead.",
    });
  return batches;
}
