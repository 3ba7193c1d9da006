import type { ModelSettings } from '../../domain/model-settings.ts';
import { AppError } from '../../errors.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import type { ClaudeOptions } from './claude-options.ts';
import { systemClock } from './clock.ts';
import { connectClient } from './connect-client.ts';

/**
 * Nothing is asked of the service until the first call; its client is loaded at once, so that nobody waits for that. What is wrong with the
 * client (a package that is not installed) is told once, and fails each call.
 */
export function openEngine(settings: ModelSettings, options: ClaudeOptions): ClaudeEngine {
  const {
    tell = () => undefined,
    warn = () => undefined,
    fetch,
    random = Math.random,
    clock = systemClock,
  } = options;
  const client = connectClient(settings, fetch);
  // Each call awaits it and fails with its failure; that there is no call yet must not end the process.
  client.catch((error) => {
    if (error instanceof AppError) warn(error.message);
  });
  return { settings, client, clock, random, breaker: createCircuitBreaker(() => clock.now()), tell };
}
