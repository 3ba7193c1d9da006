import type { ModelSettings } from '../../domain/model-settings.ts';
import type { LanguageModel } from '../language-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import type { ClaudeOptions } from './claude-options.ts';
import { systemClock } from './clock.ts';
import { connectClient } from './connect-client.ts';
import { countTokens } from './count-tokens.ts';
import { fillValue } from './fill-value.ts';
import { writeWords } from './write-words.ts';

/**
 * Claude, behind the port of language models. Nothing is asked of the service until the first call; its client is loaded at once, so that nobody
 * waits for that. What is wrong with the client (a package that is not installed) fails each call.
 */
export function openClaude(settings: ModelSettings, options: ClaudeOptions = {}): LanguageModel {
  const { tell = () => undefined, fetch, random = Math.random, clock = systemClock } = options;
  const client = connectClient(settings, fetch);
  // Each call awaits it and fails with its failure; that there is no call yet must not end the process.
  client.catch(() => undefined);
  const breaker = createCircuitBreaker(() => clock.now());
  const engine: ClaudeEngine = { settings, client, clock, random, breaker, tell };
  return {
    name: `Claude (${settings.model})`,
    id: settings.model,
    write: (request) => writeWords(engine, request),
    fill: (request) => fillValue(engine, request),
    count: (request) => countTokens(engine, request),
  };
}
