import { AppError } from '../errors.ts';

/** Texts to encode together, as token numbers, and whom to tell. */
export interface EncoderJob {
  texts: Uint16Array[];
  priority: 'question' | 'bulk';
  signal?: AbortSignal;
  /** Told after each slice how many texts of the job are done. */
  onProgress?: (done: number) => void;
  resolve(vectors: Float32Array[]): void;
  reject(error: Error): void;
}

/** A few texts of one job. Exactly one of `done` and `failed` is to be called. */
export interface Slice {
  texts: Uint16Array[];
  done(vectors: Float32Array[]): void;
  /** Puts the slice back once; the second time its job is rejected. */
  failed(error: Error): void;
}

export interface JobQueue {
  /** Adds a job; one without texts is resolved at once. */
  add(job: EncoderJob): void;
  /** Rejects the jobs whose signal is aborted. */
  dropAborted(): void;
  /** The next slice: a question's before any other. */
  take(): Slice | undefined;
  /** Whether `take` may have a slice. */
  readonly waiting: boolean;
  /** Whether some of that is bulk work. */
  readonly waitingBulk: boolean;
  /** Rejects every job that is not finished. */
  failAll(error: AppError): void;
}

interface OpenJob extends EncoderJob {
  vectors: Float32Array[];
  next: number;
  done: number;
  /** Where slices begin that are to be run again. */
  again: number[];
  retried: boolean;
}

/** A queue that cuts jobs into slices of at most `sliceTokens` tokens, or of one text where that is longer. */
export function createJobQueue(sliceTokens: number): JobQueue {
  const open = new Set<OpenJob>();
  const close = (job: OpenJob) => open.delete(job);
  const reject = (job: OpenJob, error: Error) => {
    if (close(job)) job.reject(error);
  };
  const unsent = (job: OpenJob) => job.again.length > 0 || job.next < job.texts.length;

  const take = (): Slice | undefined => {
    const jobs = [...open].filter(unsent);
    const job = jobs.find((one) => one.priority === 'question') ?? jobs[0];
    if (!job) return undefined;
    const from = job.again.pop() ?? job.next;
    const to = sliceEnd(job.texts, from, sliceTokens);
    job.next = Math.max(job.next, to);
    return {
      texts: job.texts.slice(from, to),
      done(vectors) {
        for (const [at, vector] of vectors.entries()) job.vectors[from + at] = vector;
        job.done += vectors.length;
        if (!open.has(job)) return;
        job.onProgress?.(job.done);
        if (job.done === job.texts.length && close(job)) job.resolve(job.vectors);
      },
      failed(error) {
        if (job.retried) return reject(job, error);
        job.retried = true;
        job.again.push(from);
      },
    };
  };
  return {
    add(job) {
      if (job.signal?.aborted) job.reject(cancelled());
      else if (job.texts.length === 0) job.resolve([]);
      else open.add({ ...job, vectors: [], next: 0, done: 0, again: [], retried: false });
    },
    dropAborted() {
      for (const job of open) if (job.signal?.aborted) reject(job, cancelled());
    },
    take,
    get waiting() {
      return [...open].some(unsent);
    },
    get waitingBulk() {
      return [...open].some((job) => job.priority === 'bulk' && unsent(job));
    },
    failAll: (error) => [...open].forEach((job) => void reject(job, error)),
  };
}

function sliceEnd(texts: Uint16Array[], from: number, most: number): number {
  let tokens = texts[from]!.length;
  let to = from + 1;
  while (to < texts.length && tokens + texts[to]!.length <= most) tokens += texts[to++]!.length;
  return to;
}

function cancelled(): AppError {
  return new AppError('cancelled', 'The work was stopped before it was done.');
}
