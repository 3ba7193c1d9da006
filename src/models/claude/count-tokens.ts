import type { MessageCountTokensParams } from '@anthropic-ai/sdk/resources/messages';
import { estimateRequest } from '../estimate-request.ts';
import type { ModelRequest } from '../language-model.ts';
import { askWithRetries } from './ask-with-retries.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { messageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';

/** See `LanguageModel.count`. Where the service counts none (Bedrock), an estimate on the high side. */
export async function countTokens(engine: ClaudeEngine, request: ModelRequest): Promise<number> {
  const { service, silenceMs } = engine.settings;
  // Bedrock's client has the method of its parent, which asks for an address that is not there.
  if (service === 'bedrock') return estimateRequest(request);
  const { max_tokens: _, ...body } = messageBody(request, engine.settings);
  const params: MessageCountTokensParams = body;
  return askWithRetries(engine, request, async ({ messages }, watch) => {
    const asked = messages.countTokens!(params, { signal: watch.signal, timeout: longestMs });
    const { input_tokens: counted } = await watch.wait(asked, silenceMs);
    if (!Number.isInteger(counted) || counted < 0) throw modelFailure('model_garbled');
    return counted;
  });
}

/** The watch ends it; the SDK's own clock is only kept from being shorter. */
const longestMs = 3_600_000;
