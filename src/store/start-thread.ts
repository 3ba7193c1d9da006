import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../errors.ts';
import type { LibraryOptions } from './worker/open-library.ts';

/** One worker with its connection. Calls are served in the order made. */
export interface Thread {
  /** Calls under way. */
  readonly waiting: number;
  /**
   * Opens the connection; comes before any call.
   * @throws AppError `library_*` when the file cannot be opened.
   */
  open(deadlineMs: number): Promise<unknown>;
  /** @throws AppError `timeout` (retryable), or what the operation failed with. */
  call(name: string, argument: unknown, deadlineMs: number): Promise<unknown>;
  /** Waits for the calls under way, then ends the worker. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Reply {
  id: number;
  value?: unknown;
  failure?: { code: ErrorCode; message: string; retryable: boolean; detail?: string };
}

/** What a worker is sent to open its connection, and to end. */
const openMessage = 'open';
const closeMessage = 'close';

/** Starts a worker. It reads its program at once, but opens the library only when told. */
export function startThread(options: LibraryOptions): Thread {
  const worker = new Worker(workerSource(), { workerData: options });
  const waiting = new Map<number, Waiting>();
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  let gone = false;
  let lastId = 0;
  const failAll = (error: Error) => {
    gone = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => settle(waiting, reply));
  worker.on('error', (error) => failAll(stopped(error)));
  worker.on('exit', () => failAll(stopped()));
  const call = (name: string, argument: unknown, deadlineMs: number) =>
    withDeadline(deadlineMs, (resolve, reject) => {
      if (gone) return reject(stopped());
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, argument });
    });

  return {
    get waiting() {
      return waiting.size;
    },
    open: (deadlineMs) => call(openMessage, undefined, deadlineMs),
    call,
    async close() {
      if (!gone) worker.postMessage({ name: closeMessage });
      await exited;
    },
  };
}

function settle(waiting: Map<number, Waiting>, { id, value, failure }: Reply): void {
  const call = waiting.get(id);
  waiting.delete(id);
  if (failure === undefined) {
    call?.resolve(value);
    return;
  }
  const cause = failure.detail === undefined ? {} : { cause: new Error(failure.detail) };
  call?.reject(new AppError(failure.code, failure.message, { retryable: failure.retryable, ...cause }));
}

/** Built, the worker is JavaScript. From source it begins by registering tsx: `--import tsx` does nothing in a thread. */
function workerSource(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(`./worker/run-worker.${fromSource ? 'ts' : 'js'}`, import.meta.url);
  if (!fromSource) return url;
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = `import { register } from ${tsx}; register(); await import(${JSON.stringify(url.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

function withDeadline(
  milliseconds: number,
  start: (resolve: (value: unknown) => void, reject: (error: Error) => void) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(
        new AppError('timeout', 'The library took too long to answer. Try again in a moment.', {
          retryable: true,
        }),
      );
    }, milliseconds);
    const ended = (pass: () => void) => {
      clearTimeout(timer);
      pass();
    };
    start(
      (value) => ended(() => resolve(value)),
      (error) => ended(() => reject(error)),
    );
  });
}

function stopped(cause?: unknown): AppError {
  return new AppError(
    'internal',
    'The library is closed. Open it again.',
    cause === undefined ? {} : { cause },
  );
}
