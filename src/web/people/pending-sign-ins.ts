import { createHash } from 'node:crypto';
import type { SignInChecks } from './provider.ts';

/** A sign-in that was begun and is not finished. */
export interface PendingSignIn {
  checks: SignInChecks;
  /** Path to go to afterwards. */
  to: string;
}

const lifeMs = 600_000;
const mostPending = 5000;

/**
 * Sign-ins under way, each found only by the browser that began it together with its state, once, within ten minutes. In memory: whoever is not
 * signed in writes nothing to the library. Under a flood the oldest are dropped.
 */
export class PendingSignIns {
  readonly #held = new Map<string, PendingSignIn & { until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** `browser` is what the browser's cookie holds. */
  add(browser: string, signIn: PendingSignIn): void {
    const now = this.#now();
    this.#held.set(keyOf(browser, signIn.checks.state), { ...signIn, until: now + lifeMs });
    // In the order of their ends: all live equally long.
    for (const [key, { until }] of this.#held) {
      if (until > now && this.#held.size <= mostPending) break;
      this.#held.delete(key);
    }
  }

  /** The sign-in that this browser began with this state: the first time it is asked for, and not later. */
  take(browser: string, state: string): PendingSignIn | undefined {
    const key = keyOf(browser, state);
    const found = this.#held.get(key);
    this.#held.delete(key);
    return found !== undefined && found.until > this.#now() ? found : undefined;
  }
}

/** Hashed, so that the time of a look-up tells nothing of what would match. */
function keyOf(browser: string, state: string): string {
  return createHash('sha256')
    .update(JSON.stringify([browser, state]))
    .digest('hex');
}
