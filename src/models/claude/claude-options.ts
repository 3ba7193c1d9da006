import type { ModelCall } from '../../domain/model-call.ts';
import type { Clock } from './clock.ts';

export interface ClaudeOptions {
  /** Told of every call once it has ended, failed ones too. */
  tell?: (call: ModelCall) => void;
  /** Absent: the platform's. */
  fetch?: typeof globalThis.fetch;
  /** From 0 up to 1, for the jitter of retries; absent: `Math.random`. */
  random?: () => number;
  clock?: Clock;
}
