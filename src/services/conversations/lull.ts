import { setTimeout } from 'node:timers/promises';

/** Milliseconds without a newcomer that make a lull, and after which nobody waits for one any longer. */
const quietMs = 20;
const longestMs = 200;

/** A moment in which nobody comes: when many ask at once, all are told that they were heard before the first is answered. */
export class Lull {
  private last = Number.NEGATIVE_INFINITY;

  /** Somebody has come. */
  note(): void {
    this.last = performance.now();
  }

  /** Settles in the next lull, or after a fifth of a second. */
  async wait(): Promise<void> {
    const until = performance.now() + longestMs;
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.last + quietMs, until) - now;
      if (left <= 0) return;
      await setTimeout(left);
    }
  }
}
