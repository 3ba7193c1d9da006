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
  /** Resolved or rejected: what comes later is passed over. */
  ended: boolean;
}

/** A queue that cuts jobs into slices of at most `sliceTokens` tokens, or of one text where that is longer. */
export function createJobQueue(sliceTokens: number): JobQueue {
  const open = new Set<OpenJob>();
  const close: Close = (job, act) => {
    if (!open.delete(job)) return;
    job.ended = true;
    act();
  };
  const next = () => {
    const jobs = [...open].filter(unsent);
    return jobs.find((job) => job.priority === 'question') ?? jobs[0];
  };
  return {
    add(job) {
      if (job.signal?.aborted) job.reject(cancelled());
      else if (job.texts.length === 0) job.resolve([]);
      else open.add({ ...job, vectors: [], next: 0, done: 0, again: [], retried: false, ended: false });
    },
    dropAborted() {
      for (const job of open) if (job.signal?.aborted) close(job, () => job.reject(cancelled()));
    },
    take() {
      const job = next();
      return job && cutSlice(job, sliceTokens, close);
    },
    get waiting() {
      return [...open].some(unsent);
    },
    get waitingBulk() {
      return [...open].some((job) => job.priority === 'bulk' && unsent(job));
    },
    failAll(error) {
      for (const job of open) close(job, () => job.reject(error));
    },
  };
}

/** Ends a job, once: what comes later for it is passed over. */
type Close = (job: OpenJob, act: () => void) => void;

function unsent(job: OpenJob): boolean {
  return job.again.length > 0 || job.next < job.texts.length;
}

function cutSlice(job: OpenJob, sliceTokens: number, close: Close): Slice {
  const from = job.again.pop() ?? job.next;
  const to = sliceEnd(job.texts, from, sliceTokens);
  job.next = Math.max(job.next, to);
  return {
    texts: job.texts.slice(from, to),
    done(vectors) {
      for (const [at, vector] of vectors.entries()) job.vectors[from + at] = vector;
      job.done += vectors.length;
      if (job.ended) return;
      job.onProgress?.(job.done);
      if (job.done === job.texts.length) close(job, () => job.resolve(job.vectors));
    },
    failed(error) {
      if (job.retried) return close(job, () => job.reject(error));
      job.retried = true;
      job.again.push(from);
    },
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
