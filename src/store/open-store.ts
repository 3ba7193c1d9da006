import { AppError } from '../errors.ts';
import { startThread, type Thread } from './start-thread.ts';
import type { CallOptions, Fingerprint, ReaderRole, Store } from './store.ts';

export type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** The library's file; made, with its folder, when missing. */
  file: string;
  /** Reading workers, at least 2 (the default), so that words and vectors are searched at the same time. */
  readers?: number;
  fingerprint: Fingerprint;
}

const callDeadline = 30_000;

/**
 * Opens a library: one writing and some reading worker threads, each with a connection of its own, for SQLite's calls
 * block their thread.
 * @throws AppError `library_newer`, `library_damaged`, `library_locked` (after 5 s), `library_missing` when the file cannot be made.
 */
export async function openStore({ file, readers = 2, fingerprint }: OpenStoreOptions): Promise<Store> {
  if (fingerprint.dimensions % 32 !== 0) throw new RangeError('dimensions must be a multiple of 32');
  const writer = startThread({ file, kind: 'write', fingerprint });
  const reading = Array.from({ length: Math.max(2, readers) }, () =>
    startThread({ file, kind: 'read', fingerprint }),
  );
  const close = async () => {
    await Promise.all([...reading, writer].map((thread) => thread.close()));
  };
  try {
    // The writer first: it makes the file and brings it to this program's shape.
    await writer.open(callDeadline);
    await Promise.all(reading.map((thread) => thread.open(callDeadline)));
  } catch (error) {
    await close();
    throw error;
  }
  return makeStore(fingerprint, writer, reading, close);
}

function makeStore(
  fingerprint: Fingerprint,
  writer: Thread,
  readers: readonly Thread[],
  close: () => Promise<void>,
): Store {
  let closing: Promise<void> | undefined;
  const ask = async (
    thread: Thread,
    name: string,
    argument: unknown,
    { deadlineMs = callDeadline }: CallOptions = {},
  ) => {
    if (closing !== undefined) throw new AppError('internal', 'The library is closed. Open it again.');
    return thread.call(name, argument, deadlineMs) as never;
  };
  return {
    fingerprint,
    read: (name, argument, role = 'any', options) => ask(pickReader(readers, role), name, argument, options),
    write: (name, argument, options) => ask(writer, name, argument, options),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** The least busy reader of a role: even ones search words, odd ones vectors, so that neither holds both in memory. */
function pickReader(readers: readonly Thread[], role: ReaderRole): Thread {
  const fitting =
    role === 'any' ? readers : readers.filter((_, index) => index % 2 === (role === 'words' ? 0 : 1));
  return fitting.reduce((best, reader) => (reader.waiting < best.waiting ? reader : best));
}
