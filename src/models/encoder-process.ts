import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import type { Precision } from './encoder-shape.ts';
import type { EncoderReply, EncoderSlice } from './encoder-worker.ts';
import { createOpenCalls } from './open-calls.ts';

/** The encoder in a process of its own. */
export interface EncoderProcess {
  /** Resolves when it can encode; rejects with an AppError when the model cannot be loaded or the process dies first. */
  ready: Promise<void>;
  /** Id of the process; -1 when it could not be started. */
  readonly processId: number;
  /** Slices sent and not yet answered. */
  readonly waiting: number;
  /** Unit vectors of texts given as token numbers. Slices are run in the order sent. Rejects when the process dies. */
  run(texts: Uint16Array[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

const startMilliseconds = 60_000;
const sliceMilliseconds = 60_000;
/** Number of the call that starting is. */
const starting = 0;

/**
 * Starts a process. Idle, it does not keep this one alive; it ends when this one does. Threads would share memory, but
 * onnxruntime-node 1.17 keeps a static reference into the thread that loaded it last: a second thread, or one that
 * starts after another has ended, corrupts the heap.
 */
export function startEncoderProcess(precision: Precision): EncoderProcess {
  const child = forkWorker(precision);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const calls = createOpenCalls<Float32Array[]>((count) => holdOpen(child, count > 0));
  const end = () => void child.kill('SIGKILL');
  let next = 1;
  child.on('message', (reply: EncoderReply) => {
    if (reply.kind === 'ready') calls.resolve(starting, []);
    else if (reply.kind === 'vectors') calls.resolve(reply.id, reply.vectors);
    else calls.rejectAll(new AppError(reply.code, reply.message));
  });
  child.on('error', (cause) => calls.rejectAll(stopped(cause)));
  child.on('exit', () => calls.rejectAll(stopped()));
  return {
    ready: calls.open(starting, startMilliseconds, end).then(() => {}),
    processId: child.pid ?? -1,
    get waiting() {
      return calls.count;
    },
    run(texts) {
      const id = next++;
      const answer = calls.open(id, sliceMilliseconds, end);
      child.send({ id, texts } satisfies EncoderSlice, (error) => error && calls.reject(id, stopped(error)));
      return answer;
    },
    async close() {
      end();
      await exited;
    },
  };
}

function forkWorker(precision: Precision): ChildProcess {
  const source = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`./encoder-worker${source ? '.ts' : '.js'}`, import.meta.url));
  return fork(file, [precision], {
    serialization: 'advanced',
    execArgv: source ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Whether waiting for this process keeps our own alive. */
function holdOpen(child: ChildProcess, hold: boolean): void {
  const act = hold ? 'ref' : 'unref';
  child[act]();
  child.channel?.[act]();
}

function stopped(cause?: unknown): AppError {
  return new AppError('internal', 'The search model stopped. Try again.', { retryable: true, cause });
}
