import { setTimeout } from 'node:timers/promises';

/** Milliseconds without a newcomer that make a lull, and after which nobody waits for one any longer. */
const quietMs = 20;
const longestMs = 400;

/** A moment in which nobody comes: when many ask at once, all are told that they were heard before the first is answered. */
export class Lull {
  private last = Number.NEGATIVE_INFINITY;
  private coming = 0;

  /** Somebody comes, until the work that receives them has ended. @throws what the work throws */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.coming++;
    try {
      return await work();
    } finally {
      this.coming--;
      this.last = performance.now();
    }
  }

  /** Settles in the next lull, or after two fifths of a second. */
  async wait(): Promise<void> {
    const until = performance.now() + longestMs;
    for (;;) {
      const now = performance.now();
      const quietAt = this.coming > 0 ? now + quietMs : this.last + quietMs;
      const left = Math.min(quietAt, until) - now;
      if (left <= 0) return;
      await setTimeout(left);
    }
  }
}
