import type { ModelCall } from '../../domain/model-call.ts';
import type { Clock } from './clock.ts';

export interface ClaudeOptions {
  /** Told of every call once it has ended, failed ones too. */
  tell?: (call: ModelCall) => void;
  /** Told once, before any call, why no call can be made, e.g. that a package is not installed. */
  warn?: (message: string) => void;
  /** Absent: the platform's. */
  fetch?: typeof globalThis.fetch;
  /** From 0 up to 1, for the jitter of retries; absent: `Math.random`. */
  random?: () => number;
  clock?: Clock;
}
