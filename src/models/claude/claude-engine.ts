import type { ModelCall } from '../../domain/model-call.ts';
import type { ModelSettings } from '../../domain/model-settings.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { ClaudeClient } from './claude-client.ts';
import type { Clock } from './clock.ts';

/** What every call of one engine shares. */
export interface ClaudeEngine {
  settings: ModelSettings;
  client: Promise<ClaudeClient>;
  clock: Clock;
  /** From 0 up to 1, for the jitter of retries. */
  random: () => number;
  breaker: CircuitBreaker;
  /** Told of every call, failed ones too. */
  tell: (call: ModelCall) => void;
}
