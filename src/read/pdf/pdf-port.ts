type Listener = (event: { data: unknown }) => void;

/** Operations of one page that are kept: those that place words, and the first paths. */
const MOST_OPERATIONS = 400_000;
/** Ruling and grounds of a page are far fewer; a dense map is many more, and is not read. */
const MOST_PATHS = 8000;

/**
 * The line between the two halves of the PDF engine, which here run in one thread. The engine's own line copies every
 * glyph of every page; this one hands pages over as they are (a fifth of all reading time) and copies the rest.
 */
export class PdfPort {
  #listeners = new Set<Listener>();
  #before: Promise<unknown> = Promise.resolve();
  #operations = 0;
  #paths = 0;
  /** A page had more drawing operations than are read; it was cut off. */
  overflowed = false;

  /** Begins to count the operations of another page. */
  startPage(): void {
    this.#operations = 0;
    this.#paths = 0;
  }

  readonly #path: number;
  readonly #noInk: number;

  /** The engine's numbers for drawing a path, and for a path that leaves no ink. */
  constructor(numbers: { constructPath: number; endPath: number }) {
    this.#path = numbers.constructPath;
    this.#noInk = numbers.endPath;
  }

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    const data = this.#shortened(message) ?? structuredClone(message, transfer ? { transfer } : undefined);
    this.#before = this.#before.then(() => {
      for (const listener of this.#listeners) listener.call(this, { data });
    });
  }

  /**
   * A piece of a page, without the paths that nothing is read from. The sender empties its two lists afterwards, so
   * the lists are copied, not what is in them.
   */
  #shortened(message: unknown): unknown {
    const { chunk } = message as PageMessage;
    if (!chunk?.fnArray || !chunk.argsArray) return undefined;
    const given = chunk.argsArray;
    const kept = chunk.fnArray.map((_, at) => at).filter((at) => this.#keeps(chunk.fnArray![at], given[at]));
    this.#count(kept.length);
    const fnArray = kept.map((at) => chunk.fnArray![at]);
    const argsArray = kept.map((at) => given[at]);
    return { ...(message as object), chunk: { ...chunk, fnArray, argsArray, length: kept.length } };
  }

  #keeps(operation: unknown, given: unknown): boolean {
    if (operation !== this.#path) return true;
    if ((given as unknown[])[0] === this.#noInk) return false;
    return ++this.#paths <= MOST_PATHS;
  }

  #count(operations: number): void {
    this.#operations += operations;
    if (this.#operations <= MOST_OPERATIONS || this.overflowed) return;
    this.overflowed = true;
    // The engine takes the failure for a damaged page, and ends it.
    throw new Error('too many drawing operations');
  }

  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    if (name !== 'message') return;
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

interface PageMessage {
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[]; length?: number };
}
