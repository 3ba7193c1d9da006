/** Milliseconds for which something read is taken as it was: what another process ends is ended here after that. */
const freshMs = 30_000;
const mostHeld = 5000;

interface Entry<Value> {
  value: Promise<Value>;
  at: number;
}

/**
 * Things read a moment ago, so that a page need not wait for a reader of the library that is busy searching. Reads of one key at the same time
 * are one; what fails or is not there is read again the next time.
 */
export class RecentlyRead<Value> {
  readonly #held = new Map<string, Entry<Value | undefined>>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async read(key: string, load: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const held = this.#held.get(key);
    if (held !== undefined && this.#now() - held.at < freshMs) return held.value;
    const entry = { value: load(), at: this.#now() };
    this.#held.delete(key);
    this.#held.set(key, entry);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= mostHeld) break;
      this.#held.delete(oldest);
    }
    const drop = () => {
      if (this.#held.get(key) === entry) this.#held.delete(key);
    };
    try {
      const value = await entry.value;
      if (value === undefined) drop();
      return value;
    } catch (fault) {
      drop();
      throw fault;
    }
  }

  /** What is under way for this key is not kept either. */
  forget(key: string): void {
    this.#held.delete(key);
  }
}
