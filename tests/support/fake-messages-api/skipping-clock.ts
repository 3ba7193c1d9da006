import type { Clock } from '../../../src/models/claude/clock.ts';

/** A clock that passes over pauses, keeping count of them, and can be put forward. */
export interface SkippingClock extends Clock {
  /** Milliseconds of every pause. */
  readonly pauses: number[];
  forward(milliseconds: number): void;
}

export function skippingClock(): SkippingClock {
  const pauses: number[] = [];
  let skipped = 0;
  return {
    pauses,
    now: () => performance.now() + skipped,
    date: () => Date.now() + skipped,
    async pause(milliseconds) {
      pauses.push(milliseconds);
      skipped += milliseconds;
    },
    forward(milliseconds) {
      skipped += milliseconds;
    },
  };
}
