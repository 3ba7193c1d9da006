import { setTimeout as pause } from 'node:timers/promises';

/** Time as the engine sees it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds of `performance.now()`. */
  now(): number;
  /** Milliseconds since 1970, to read dates that a service sends. */
  date(): number;
  /** Waits; ends at once, without a failure, when the signal aborts. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  async pause(milliseconds, signal) {
    try {
      await pause(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
