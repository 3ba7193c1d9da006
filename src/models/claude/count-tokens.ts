import type { MessageCountTokensParams } from '@anthropic-ai/sdk/resources/messages';
import type { ModelRequest } from '../language-model.ts';
import { watchCall } from './call-watch.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { messageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';
import { pauseBefore } from './pause-before.ts';
import { readFault } from './read-fault.ts';

/** See `LanguageModel.count`. Where the service counts none (Bedrock), an estimate on the high side. */
export async function countTokens(engine: ClaudeEngine, request: ModelRequest): Promise<number> {
  // Its client has the method of its parent, which asks for an address that is not there.
  if (engine.settings.service === 'bedrock') return estimateTokens(request);
  const { max_tokens: _, ...body } = messageBody(request, engine.settings.model);
  const params: MessageCountTokensParams = body;
  for (let tries = 1; ; tries++) {
    const watch = watchCall(request.deadline, request.signal, engine.clock);
    const leave = engine.breaker.enter();
    try {
      const counted = await countOnce(engine, params, watch);
      leave();
      return counted;
    } catch (thrown) {
      const fault = readFault(thrown, engine.clock.date());
      leave(fault.error.code);
      const pause = pauseBefore(fault, tries, request.deadline, engine);
      if (pause === undefined) throw fault.error;
      await engine.clock.pause(pause, request.signal);
    } finally {
      watch.stop();
    }
  }
}

async function countOnce(
  { client, settings }: ClaudeEngine,
  params: MessageCountTokensParams,
  watch: ReturnType<typeof watchCall>,
): Promise<number> {
  const { messages } = await watch.wait(client);
  const asked = messages.countTokens!(params, { signal: watch.signal, timeout: 3_600_000 });
  const { input_tokens: counted } = await watch.wait(asked, settings.silenceMs);
  if (!Number.isInteger(counted) || counted < 0) throw modelFailure('model_garbled');
  return counted;
}
