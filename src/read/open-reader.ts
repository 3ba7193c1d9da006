import type { ReadReport } from '../domain/read-report.ts';
import { AppError } from '../errors.ts';
import type { ScanOptions } from './ocr/scan-options.ts';
import { readLimits } from './read-limits.ts';
import { checkSize, type ReportSource } from './read-report.ts';
import { type ReadingThread, startReadingThread } from './reading-thread.ts';

/** Reads files in worker threads: a hostile file can neither hang the process nor end it. */
export interface Reader {
  /**
   * Reads a file; scanned pages of a PDF are recognised when `scans` says how.
   * @throws AppError saying what is wrong with the file and what to do next; `read_timeout` past the deadline,
   * `cancelled` when the signal fires
   */
  read(source: ReportSource, options?: { signal?: AbortSignal; scans?: ScanOptions }): Promise<ReadReport>;
  /** Ends the workers; files under way fail with `cancelled`. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Files read at the same time, at least 1. */
  threads?: number;
  /** Milliseconds that one file may take, from when its turn comes. */
  deadlineMs?: number;
  /** Megabytes of heap that one worker may use. */
  memoryMb?: number;
}

const defaults = { threads: 1, deadlineMs: 60_000, memoryMb: 320 };

interface Slot {
  thread: ReadingThread | undefined;
  /** Ends when the last file given to this slot has been read. */
  tail: Promise<unknown>;
  waiting: number;
}

/** Opens a pool of readers. Workers start with their first file. */
export function openReader(options: ReaderOptions = {}): Reader {
  const { threads, deadlineMs, memoryMb } = { ...defaults, ...options };
  const slots = Array.from(
    { length: Math.max(1, threads) },
    (): Slot => ({ thread: undefined, tail: Promise.resolve(), waiting: 0 }),
  );
  const closing = new AbortController();
  const readIn = async (
    slot: Slot,
    source: ReportSource,
    options: { signal: AbortSignal; scans?: ScanOptions },
  ) => {
    if (options.signal.aborted) throw new AppError('cancelled', 'Reading was stopped.');
    if (!slot.thread || slot.thread.ended) slot.thread = startReadingThread(memoryMb);
    return slot.thread.read(source, { ...options, deadlineMs });
  };
  return {
    async read(source, { signal, ...scanning } = {}) {
      checkSize(source.bytes, readLimits);
      const slot = slots.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      const either = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      slot.waiting++;
      const turn = slot.tail.then(() => readIn(slot, source, { signal: either, ...scanning }));
      slot.tail = turn.then(noMore, noMore);
      try {
        return await turn;
      } finally {
        slot.waiting--;
      }
    },
    async close() {
      closing.abort();
      await Promise.all(slots.map((slot) => slot.thread?.close()));
    },
  };
}

/** The turn's outcome goes to its caller; the next in line only needs to know that it is over. */
function noMore(): void {}
