import { AppError } from '../errors.ts';
import type { EncoderProcess } from './encoder-process.ts';

/** The workers of a pool. The first stays and answers questions; others come and go. */
export interface WorkerCrew {
  /** Those that are ready. */
  readonly workers: readonly EncoderProcess[];
  readonly busy: boolean;
  /** Why there will be no worker any more; absent while there may be. */
  readonly failure: AppError | undefined;
  /** Starts one more unless there are as many as there may be. */
  grow(): void;
  /** Ends a worker that has failed. When it was the last, another is started, once. */
  lose(worker: EncoderProcess): void;
  /** Ends all but the first. */
  letGo(): void;
  close(reason: AppError): Promise<void>;
}

interface Listener {
  /** A further worker is ready. */
  ready(): void;
  failed(error: AppError): void;
}

interface Crew {
  workers: EncoderProcess[];
  starting: Set<EncoderProcess>;
  /** How often the last worker may still be started again. */
  restarts: number;
  failure: AppError | undefined;
  start: () => EncoderProcess;
  listener: Listener;
}

/**
 * Starts the first worker and waits for it. `most` counts it too.
 * @throws AppError when it cannot start.
 */
export async function openWorkerCrew(
  start: () => EncoderProcess,
  most: number,
  listener: Listener,
): Promise<WorkerCrew> {
  const first = start();
  await first.ready.catch(async (error) => {
    await first.close();
    throw error;
  });
  const crew: Crew = {
    workers: [first],
    starting: new Set(),
    restarts: 1,
    failure: undefined,
    start,
    listener,
  };
  const { workers, starting } = crew;
  return {
    workers,
    get busy() {
      return starting.size > 0 || workers.some((worker) => worker.waiting > 0);
    },
    get failure() {
      return crew.failure;
    },
    grow() {
      if (workers.length + starting.size < most) add(crew);
    },
    lose: (worker) => lose(crew, worker),
    letGo: () => void closeAll(workers.splice(1)),
    async close(reason) {
      fail(crew, reason);
      await closeAll([...workers.splice(0), ...starting]);
    },
  };
}

function add(crew: Crew): void {
  const worker = crew.start();
  crew.starting.add(worker);
  worker.ready.then(
    () => {
      if (crew.starting.delete(worker)) crew.workers.push(worker);
      crew.listener.ready();
    },
    () => lose(crew, worker),
  );
}

function lose(crew: Crew, worker: EncoderProcess): void {
  void worker.close();
  crew.starting.delete(worker);
  if (crew.workers.includes(worker)) crew.workers.splice(crew.workers.indexOf(worker), 1);
  if (crew.workers.length + crew.starting.size > 0 || crew.failure) return;
  if (crew.restarts-- > 0) add(crew);
  else fail(crew, new AppError('internal', 'The search model stopped twice. Start the program again.'));
}

function fail(crew: Crew, error: AppError): void {
  crew.failure = error;
  crew.listener.failed(error);
}

function closeAll(workers: EncoderProcess[]): Promise<unknown> {
  return Promise.all(workers.map((worker) => worker.close()));
}
