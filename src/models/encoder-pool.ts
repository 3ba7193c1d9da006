import { AppError } from '../errors.ts';
import { type EncoderProcess, startEncoderProcess } from './encoder-process.ts';
import type { Precision } from './encoder-shape.ts';
import { createJobQueue, type EncoderJob, type JobQueue } from './job-queue.ts';
import { openWorkerCrew, type WorkerCrew } from './worker-crew.ts';

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
  const start = () => startEncoderProcess(precision);
  const crew = await openWorkerCrew(start, most, { ready: () => pump(), failed: queue.failAll });
  const idle = setTimeout(() => {
    if (queue.waiting || crew.busy) idle.refresh();
    else crew.letGo();
  }, idleMilliseconds).unref();
  const pump = () => {
    for (const [at, worker] of crew.workers.entries()) {
      // A second slice waits at a bulk worker, so that it goes on while this process is busy with something else.
      const depth = at === 0 ? 1 : 2;
      while (worker.waiting < depth && queue.waiting) void work(worker);
    }
    if (queue.waitingBulk) crew.grow();
    idle.refresh();
  };
  const work = async (worker: EncoderProcess): Promise<void> => {
    const slice = queue.take()!;
    await worker.run(slice.texts).then(slice.done, (error) => {
      slice.failed(error);
      crew.lose(worker);
    });
    pump();
  };
  return {
    run: (texts, priority, signal, onProgress) =>
      addJob(queue, crew, pump, { texts, priority, signal, onProgress }),
    get processIds() {
      return crew.workers.map((worker) => worker.processId);
    },
    async close() {
      clearTimeout(idle);
      await crew.close(new AppError('cancelled', 'The search model is closed.'));
    },
  };
}

interface Work {
  texts: Uint16Array[];
  priority: EncoderJob['priority'];
  signal: AbortSignal | undefined;
  onProgress: ((done: number) => void) | undefined;
}

async function addJob(
  queue: JobQueue,
  crew: WorkerCrew,
  pump: () => void,
  work: Work,
): Promise<Float32Array[]> {
  const { signal, onProgress, ...job } = work;
  if (crew.failure) throw crew.failure;
  signal?.addEventListener('abort', queue.dropAborted, { once: true });
  const answer = new Promise<Float32Array[]>((resolve, reject) => {
    queue.add({ ...job, resolve, reject, ...(signal && { signal }), ...(onProgress && { onProgress }) });
  });
  pump();
  return answer.finally(() => signal?.removeEventListener('abort', queue.dropAborted));
}
