import { AppError } from '../errors.ts';
import { type EncoderProcess, startEncoderProcess } from './encoder-process.ts';
import type { Precision } from './encoder-shape.ts';
import { createJobQueue, type EncoderJob } from './job-queue.ts';

/** Processes that share one queue of jobs. */
export interface EncoderPool {
  /** Unit vectors of texts given as token numbers. `onProgress` is told how many are done. */
  run(
    texts: Uint16Array[],
    priority: EncoderJob['priority'],
    signal?: AbortSignal,
    onProgress?: (done: number) => void,
  ): Promise<Float32Array[]>;
  /** Ids of the processes that encode now. */
  readonly processIds: number[];
  close(): Promise<void>;
}

/** Tokens in a slice: some 30 ms on one core, the longest that a question waits for a slice before it. */
const sliceTokens = 256;
const idleMilliseconds = 5_000;

/**
 * Starts the first worker, which stays; `most` counts it. Bulk work starts further ones, which go when idle. When the
 * last worker dies, one more is started; after that every job fails.
 * @throws AppError `model_missing`, `model_damaged` or `internal` when the first worker cannot start.
 */
export async function openEncoderPool(precision: Precision, most: number): Promise<EncoderPool> {
  const queue = createJobQueue(sliceTokens);
  const first = startEncoderProcess(precision);
  await first.ready.catch(async (error) => {
    await first.close();
    throw error;
  });
  const workers: EncoderProcess[] = [first];
  const starting = new Set<EncoderProcess>();
  let restarts = 1;
  let failure: AppError | undefined;

  const grow = () => {
    const worker = startEncoderProcess(precision);
    starting.add(worker);
    worker.ready.then(
      () => {
        starting.delete(worker);
        workers.push(worker);
        pump();
      },
      () => lose(worker),
    );
  };
  const lose = (worker: EncoderProcess) => {
    void worker.close();
    starting.delete(worker);
    const at = workers.indexOf(worker);
    if (at >= 0) workers.splice(at, 1);
    if (workers.length + starting.size > 0 || failure) return;
    if (restarts-- > 0) return grow();
    fail(new AppError('internal', 'The search model stopped twice. Start the program again.'));
  };
  const fail = (error: AppError) => {
    failure = error;
    queue.failAll(error);
  };
  const work = async (worker: EncoderProcess): Promise<void> => {
    const slice = queue.take();
    if (!slice) return;
    try {
      slice.done(await worker.run(slice.texts));
    } catch (error) {
      slice.failed(error as Error);
      lose(worker);
    }
    pump();
  };
  const pump = () => {
    for (const [at, worker] of workers.entries()) {
      // A second slice waits at a bulk worker, so that it goes on while this worker is busy with something else.
      const depth = at === 0 ? 1 : 2;
      while (worker.waiting < depth && queue.waiting) void work(worker);
    }
    if (queue.waitingBulk && workers.length + starting.size < most) grow();
    idle.refresh();
  };
  const idle = setTimeout(() => {
    if (queue.waiting || workers.some((worker) => worker.waiting > 0)) return void idle.refresh();
    for (const worker of workers.splice(1)) void worker.close();
  }, idleMilliseconds).unref();

  return {
    async run(texts, priority, signal, onProgress) {
      signal?.addEventListener('abort', queue.dropAborted, { once: true });
      try {
        return await new Promise((resolve, reject) => {
          if (failure) return reject(failure);
          queue.add({
            texts,
            priority,
            resolve,
            reject,
            ...(signal ? { signal } : {}),
            ...(onProgress ? { onProgress } : {}),
          });
          pump();
        });
      } finally {
        signal?.removeEventListener('abort', queue.dropAborted);
      }
    },
    get processIds() {
      return workers.map((worker) => worker.processId);
    },
    async close() {
      clearTimeout(idle);
      fail(new AppError('cancelled', 'The search model is closed.'));
      await Promise.all([...workers.splice(0), ...starting].map((worker) => worker.close()));
    },
  };
}
