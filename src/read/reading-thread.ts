import { Worker } from 'node:worker_threads';
import type { ReadReport } from '../domain/read-report.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { ScanOptions } from './ocr/scan-options.ts';
import type { ReportSource } from './read-report.ts';
import { startDeadline } from './running-deadline.ts';

export interface ReadRequest {
  id: number;
  source: ReportSource;
  /** How to recognise scanned pages; absent means not at all. Their progress is told by message. */
  scans?: Omit<ScanOptions, 'onPage'>;
}

export interface ReadReply {
  id: number;
  /** Not the end yet: a scanned page is about to be recognised. */
  scanning?: { place: number; of: number };
  report?: ReadReport;
  failure?: { code: ErrorCode; message: string; retryable: boolean; detail?: string };
}

export interface ReadingOptions {
  signal?: AbortSignal;
  /** Milliseconds that the file may take; scanned pages come on top, within their own deadlines. */
  deadlineMs: number;
  scans?: ScanOptions;
}

/** One worker that reads one file at a time. */
export interface ReadingThread {
  /** @throws AppError `read_timeout`, `cancelled`, `file_unreadable`, or what reading failed with. The first three end the worker. */
  read(source: ReportSource, options: ReadingOptions): Promise<ReadReport>;
  /** True once its worker has ended; it cannot read again. */
  readonly ended: boolean;
  close(): Promise<void>;
}

/** Starts a worker with at most `memoryMb` of heap. */
export function startReadingThread(memoryMb: number): ReadingThread {
  const worker = new Worker(workerSource(), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
  });
  worker.unref();
  let ended = false;
  let lastId = 0;
  worker.once('exit', () => {
    ended = true;
  });
  // Heard here so that a failure between two files does not end the process; the next file starts another worker.
  worker.on('error', () => {
    ended = true;
  });
  return {
    get ended() {
      return ended;
    },
    read: (source, options) =>
      new Promise((resolve, reject) => {
        const settle = startWaiting(worker, resolve, reject, options);
        const id = ++lastId;
        worker.ref();
        worker.on('message', settle.onReply(id));
        const bytes = new Uint8Array(source.bytes);
        worker.postMessage(requestOf(id, { bytes, fileName: source.fileName }, options), [bytes.buffer]);
      }),
    async close() {
      ended = true;
      await worker.terminate();
    },
  };
}

function requestOf(id: number, source: ReportSource, { scans }: ReadingOptions): ReadRequest {
  if (scans === undefined) return { id, source };
  const { pageDeadlineMs, fileDeadlineMs } = scans;
  return { id, source, scans: { pageDeadlineMs, fileDeadlineMs } };
}

function startWaiting(
  worker: Worker,
  resolve: (report: ReadReport) => void,
  reject: (error: AppError) => void,
  { signal, deadlineMs, scans }: ReadingOptions,
) {
  let listener: ((reply: ReadReply) => void) | undefined;
  const finish = (pass: () => void) => {
    deadline.stop();
    signal?.removeEventListener('abort', onAbort);
    worker.off('error', onError);
    worker.off('exit', onExit);
    if (listener) worker.off('message', listener);
    worker.unref();
    pass();
  };
  const end = (error: AppError) => finish(() => void worker.terminate().then(() => reject(error)));
  const onAbort = () => end(new AppError('cancelled', 'Reading was stopped.'));
  const onError = (error: Error) => finish(() => reject(broken(error)));
  const onExit = () => finish(() => reject(broken()));
  const deadline = startDeadline(deadlineMs, (scanning) =>
    end(scanning ? scansTooSlow() : tooSlow(deadlineMs)),
  );
  signal?.addEventListener('abort', onAbort);
  worker.once('error', onError);
  worker.once('exit', onExit);
  return {
    onReply(id: number) {
      listener = (reply) => {
        if (reply.id !== id) return;
        if (reply.scanning === undefined)
          return finish(() => (reply.report ? resolve(reply.report) : reject(failureOf(reply))));
        if (scans) deadline.extend(deadlineMs + scans.pageDeadlineMs, scans.fileDeadlineMs);
        scans?.onPage?.(reply.scanning.place, reply.scanning.of);
      };
      return listener;
    },
  };
}

function failureOf({ failure }: ReadReply): AppError {
  if (!failure) return broken();
  const cause = failure.detail === undefined ? {} : { cause: new Error(failure.detail) };
  return new AppError(failure.code, failure.message, { retryable: failure.retryable, ...cause });
}

function tooSlow(deadlineMs: number): AppError {
  return new AppError(
    'read_timeout',
    `This file could not be read within ${Math.round(deadlineMs / 1000)} seconds. Save it again as a new PDF or DOCX, or add only the part that is the report.`,
  );
}

function scansTooSlow(): AppError {
  return new AppError(
    'read_timeout',
    'The scanned pages of this file could not be recognised in the time that they may take. Add only the part that is the report, or raise RAPPORTEUR_OCR_FILE_SECONDS.',
  );
}

function broken(cause?: unknown): AppError {
  const memory = (cause as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = memory ? 'it needs more memory than reading one file may take' : 'reading it broke off';
  return new AppError(
    'file_unreadable',
    `This file could not be read: ${why}. Save it again as a new PDF or DOCX, or add only the part that is the report.`,
    cause === undefined ? {} : { cause },
  );
}

/** Built, the worker is JavaScript. From source it begins by registering tsx: `--import tsx` does nothing in a thread. */
function workerSource(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  const url = new URL(`./read-worker.${fromSource ? 'ts' : 'js'}`, import.meta.url);
  if (!fromSource) return url;
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = `import { register } from ${tsx}; register(); await import(${JSON.stringify(url.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}
