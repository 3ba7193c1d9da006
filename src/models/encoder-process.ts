import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import type { Precision } from './encoder-shape.ts';
import type { EncoderReply, EncoderSlice } from './encoder-worker.ts';

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

interface Call {
  resolve(vectors: Float32Array[]): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/**
 * Starts a process. Idle, it does not keep this one alive; it ends when this one does. Threads would share memory, but
 * onnxruntime-node 1.17 keeps a static reference into the thread that loaded it last: a second thread, or one that
 * starts after another has ended, corrupts the heap.
 */
export function startEncoderProcess(precision: Precision): EncoderProcess {
  const source = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`./encoder-worker${source ? '.ts' : '.js'}`, import.meta.url));
  const child = fork(file, [precision], {
    serialization: 'advanced',
    execArgv: source ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const calls = new Map<number, Call>();
  let next = 0;

  const open = (milliseconds: number, id: number) =>
    new Promise<Float32Array[]>((resolve, reject) => {
      calls.set(id, { resolve, reject, timer: setTimeout(() => child.kill('SIGKILL'), milliseconds) });
      child.ref();
      child.channel?.ref();
    });
  const settle = (id: number, act: (call: Call) => void) => {
    const call = calls.get(id);
    if (!call) return;
    clearTimeout(call.timer);
    calls.delete(id);
    if (calls.size === 0) {
      child.unref();
      child.channel?.unref();
    }
    act(call);
  };
  const failAll = (error: Error) => {
    for (const id of [...calls.keys()]) settle(id, (call) => call.reject(error));
  };
  const starting = next++;
  const ready = open(startMilliseconds, starting).then(() => {});
  child.on('message', (reply: EncoderReply) => {
    if (reply.kind === 'ready') settle(starting, (call) => call.resolve([]));
    else if (reply.kind === 'vectors') settle(reply.id, (call) => call.resolve(reply.vectors));
    else failAll(new AppError(reply.code, reply.message));
  });
  child.on('error', (cause) => failAll(stopped(cause)));
  child.on('exit', () => failAll(stopped()));
  return {
    ready,
    processId: child.pid ?? -1,
    get waiting() {
      return calls.size;
    },
    run(texts) {
      const id = next++;
      child.send(
        { id, texts } satisfies EncoderSlice,
        (error) => error && settle(id, (call) => call.reject(stopped(error))),
      );
      return open(sliceMilliseconds, id);
    },
    async close() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function stopped(cause?: unknown): AppError {
  return new AppError('internal', 'The search model stopped. Try again.', { retryable: true, cause });
}
