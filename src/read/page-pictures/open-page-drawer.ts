import { Worker } from 'node:worker_threads';
import type { DrawnPage } from '../../domain/drawn-page.ts';
import { AppError } from '../../errors.ts';
import type { DrawReply, DrawRequest } from './picture-worker.ts';

/** Draws pages of PDFs in a worker thread, one after another: a hostile file can neither hang the process nor end it. */
export interface PageDrawer {
  /**
   * Undefined when there is no such page, when it cannot be drawn, or when that takes too long.
   * @param number page, from 1
   * @throws AppError `busy` (retryable) when too many pages wait to be drawn
   */
  draw(bytes: Uint8Array, number: number): Promise<DrawnPage | undefined>;
  /** Ends the worker; pages that are waited for come out undefined. */
  close(): Promise<void>;
}

export interface PageDrawerOptions {
  /** Milliseconds that one page may take. */
  deadlineMs?: number;
  /** Pages that may wait at the same time. */
  mostWaiting?: number;
  /** Milliseconds without a page after which the worker ends, and with it the tens of megabytes that it takes. */
  idleMs?: number;
}

const defaults = { deadlineMs: 15_000, mostWaiting: 30, idleMs: 60_000 };

/** Opens a drawer; its worker starts with the first page. */
export function openPageDrawer(options: PageDrawerOptions = {}): PageDrawer {
  const { deadlineMs, mostWaiting, idleMs } = { ...defaults, ...options };
  const { drawNext, close } = startWhenNeeded(deadlineMs, idleMs);
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async draw(bytes, number) {
      if (waiting >= mostWaiting) throw busy();
      waiting++;
      const turn = tail.then(() => drawNext(bytes, number));
      tail = turn.then(noMore, noMore);
      try {
        return await turn;
      } finally {
        waiting--;
      }
    },
    close,
  };
}

/** One worker, for one page at a time; another takes its place when it has ended. */
function startWhenNeeded(deadlineMs: number, idleMs: number) {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;
  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  return {
    async drawNext(bytes: Uint8Array, number: number): Promise<DrawnPage | undefined> {
      if (closed) return undefined;
      clearTimeout(idle);
      worker ??= startWorker();
      const reply = await ask(worker, { bytes, number }, deadlineMs);
      if (reply === undefined) await end();
      else idle = setTimeout(end, idleMs).unref();
      return reply?.page;
    },
    async close() {
      closed = true;
      await end();
    },
  };
}

/** What the worker makes of a request; undefined when it is late, or has ended. */
async function ask(worker: Worker, request: DrawRequest, deadlineMs: number): Promise<DrawReply | undefined> {
  const over = new AbortController();
  try {
    return await new Promise<DrawReply | undefined>((resolve) => {
      const give = (reply?: DrawReply) => resolve(reply);
      const listen = (event: string, heard: (value: DrawReply) => void) => {
        worker.once(event, heard);
        over.signal.addEventListener('abort', () => worker.off(event, heard));
      };
      listen('message', give);
      listen('error', () => give());
      listen('exit', () => give());
      const timer = setTimeout(give, deadlineMs);
      over.signal.addEventListener('abort', () => clearTimeout(timer));
      const bytes = new Uint8Array(request.bytes);
      worker.ref();
      worker.postMessage({ ...request, bytes }, [bytes.buffer]);
    });
  } finally {
    over.abort();
    worker.unref();
  }
}

function startWorker(): Worker {
  const worker = new Worker(workerSource(), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
  });
  // Heard here so that a failure between two pages does not end the process.
  worker.on('error', noMore);
  worker.unref();
  return worker;
}

/** Built, the worker is JavaScript. From source it begins by registering tsx: `--import tsx` does nothing in a thread. */
function workerSource(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(`./picture-worker.${fromSource ? 'ts' : 'js'}`, import.meta.url);
  if (!fromSource) return url;
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = `import { register } from ${tsx}; register(); await import(${JSON.stringify(url.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

function busy(): AppError {
  return new AppError('busy', 'Many pages are being drawn just now. Try again in a moment.', {
    retryable: true,
  });
}

/** The turn's outcome goes to its caller; the next in line only needs to know that it is over. */
function noMore(): void {}
