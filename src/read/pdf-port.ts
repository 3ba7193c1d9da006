type Listener = (event: { data: unknown }) => void;

/**
 * The line between the two halves of the PDF engine, which here run in one thread. The engine's own line copies every
 * glyph of every page; this one hands pages over as they are (a fifth of all reading time) and copies the rest.
 */
export class PdfPort {
  #listeners = new Set<Listener>();
  #before: Promise<unknown> = Promise.resolve();

  postMessage(message: unknown, transfer?: ArrayBuffer[]): void {
    const data = withoutCopying(message) ?? structuredClone(message, transfer ? { transfer } : undefined);
    this.#before = this.#before.then(() => {
      for (const listener of this.#listeners) listener.call(this, { data });
    });
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
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] };
}

/** The sender empties its two lists afterwards, so the lists are copied, not what is in them. */
function withoutCopying(message: unknown): unknown {
  const { chunk } = message as PageMessage;
  if (!chunk?.fnArray || !chunk.argsArray) return undefined;
  const copied = { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
  return { ...(message as object), chunk: copied };
}
