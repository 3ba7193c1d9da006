import type { MessageCreateParamsStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { CallRecord } from './call-record.ts';
import type { CallWatch } from './call-watch.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import type { MessageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';
import { readRequestId } from './read-request-id.ts';
import { tellBytes } from './tell-bytes.ts';

/** A long prompt is read before the first word of an answer comes, so that the wait for it is longer than between words. */
const firstWait = 2;
/** Milliseconds that a complete answer waits for its connection to end well, so that the next may use it. */
const lastWaitMs = 200;

/**
 * Sends one request and gives the events of its stream as the SDK reads them, unchecked. Leaving early ends the request.
 * @throws AppError when the watch ends it, or when the answer is no stream; else what the SDK throws
 */
export async function* readStream(
  { client, settings: { silenceMs } }: ClaudeEngine,
  body: MessageBody,
  watch: CallWatch,
  record: CallRecord,
  isComplete: () => boolean,
): AsyncGenerator<unknown> {
  const params: MessageCreateParamsStreaming = { ...body, stream: true };
  const { messages } = await watch.wait(client);
  record.tried();
  const asked = messages.create(params, {
    signal: watch.signal,
    // The watch is the one that ends it; the SDK's own clock is only kept from being shorter.
    timeout: 3_600_000,
    middleware: [tellBytes(watch.alive)],
  });
  const { data, response } = await watch.wait(asked.withResponse(), silenceMs * firstWait);
  record.named(readRequestId(response.headers));
  if (/html|json/u.test(response.headers.get('content-type') ?? '')) throw notThere();
  const events: AsyncIterator<unknown> = data[Symbol.asyncIterator]();
  try {
    for (let patience = firstWait; ; patience = 1) {
      const wait = isComplete() ? Math.min(lastWaitMs, silenceMs) : silenceMs * patience;
      const next = await watch.wait(events.next(), wait);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    watch.stop();
    // Ending the request makes the SDK's reader fail or end; nobody is left to hear which.
    events.return?.().catch(() => undefined);
  }
}

function notThere() {
  return modelFailure('model_garbled', {
    message:
      "What answered at the model's address is not the model's service. Whoever runs this service should check RAPPORTEUR_MODEL_ADDRESS.",
  });
}
