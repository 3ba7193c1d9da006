import { existsSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { startThread, type Thread } from './start-thread.ts';
import type { CallOptions, Fingerprint, ReaderRole, Store } from './store.ts';

export type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** The library's file; made, with its folder, when missing, unless it `mustExist`. */
  file: string;
  mustExist?: boolean;
  /** Reading workers, at least 2 (the default), so that words and vectors are searched at the same time. */
  readers?: number;
  fingerprint: Fingerprint;
}

const callDeadline = 30_000;

/**
 * Opens a library: one writing and some reading worker threads, each with a connection of its own, for SQLite's calls
 * block their thread. A reader starts when it is first needed.
 * @throws AppError `library_newer`, `library_damaged`, `library_locked` (after 5 s), `library_missing` when the file cannot be made, or must exist and does not.
 */
export async function openStore({
  file,
  mustExist = false,
  readers = 2,
  fingerprint,
}: OpenStoreOptions): Promise<Store> {
  if (mustExist && !existsSync(file))
    throw new AppError(
      'library_missing',
      `There is no library at ${file}. Check its name (--library or RAPPORTEUR_LIBRARY), or make one: rapporteur ingest PATH.`,
    );
  if (fingerprint.dimensions % 32 !== 0) throw new RangeError('dimensions must be a multiple of 32');
  const writer = startThread({ file, kind: 'write', fingerprint });
  try {
    await writer.open(callDeadline);
  } catch (error) {
    await writer.close();
    throw error;
  }
  const reading = Array.from({ length: Math.max(2, readers) }, () =>
    startWhenNeeded(() => startThread({ file, kind: 'read', fingerprint })),
  );
  return makeStore(fingerprint, writer, reading);
}

function makeStore(fingerprint: Fingerprint, writer: Thread, readers: readonly LateThread[]): Store {
  let closing: Promise<void> | undefined;
  const ask = async (
    thread: Pick<Thread, 'call'>,
    name: string,
    argument: unknown,
    options: CallOptions = {},
  ) => {
    if (closing !== undefined) throw new AppError('internal', 'The library is closed. Open it again.');
    return thread.call(name, argument, options.deadlineMs ?? callDeadline) as never;
  };
  return {
    fingerprint,
    read: (name, argument, role = 'words', options) =>
      ask(pickReader(readers, role), name, argument, options),
    write: (name, argument, options) => ask(writer, name, argument, options),
    async close() {
      // The writer last: only a connection that may write folds the log into the file when it is the last to close.
      closing ??= Promise.all(readers.map((thread) => thread.close())).then(() => writer.close());
      await closing;
    },
  };
}

type LateThread = Pick<Thread, 'waiting' | 'call' | 'close'>;

function startWhenNeeded(start: () => Thread): LateThread {
  let thread: Thread | undefined;
  let opening: Promise<unknown> | undefined;
  const open = async (starting: Thread) => {
    try {
      await starting.open(callDeadline);
    } catch (error) {
      // Started anew by the next call: what was in the way may be gone then.
      thread = undefined;
      opening = undefined;
      await starting.close();
      throw error;
    }
  };
  return {
    get waiting() {
      return thread?.waiting ?? 0;
    },
    async call(name, argument, deadlineMs) {
      thread ??= start();
      const started = thread;
      opening ??= open(started);
      await opening;
      return started.call(name, argument, deadlineMs);
    },
    close: async () => thread?.close(),
  };
}

/** The least busy reader of a role: even ones search words, odd ones vectors, so that neither holds both in memory. */
function pickReader(readers: readonly LateThread[], role: ReaderRole): LateThread {
  const fitting = readers.filter((_, index) => index % 2 === (role === 'words' ? 0 : 1));
  return fitting.reduce((best, reader) => (reader.waiting < best.waiting ? reader : best));
}
