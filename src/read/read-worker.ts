import { parentPort } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { readReport } from './read-report.ts';
import type { ReadReply, ReadRequest } from './reading-thread.ts';

/** Reads the files it is sent, one at a time. */
async function answer({ id, source, scans }: ReadRequest): Promise<ReadReply> {
  const onPage = (place: number, of: number) =>
    parentPort?.postMessage({ id, scanning: { place, of } } satisfies ReadReply);
  try {
    return { id, report: await readReport(source, scans ? { scans: { ...scans, onPage } } : {}) };
  } catch (error) {
    if (error instanceof AppError)
      return { id, failure: { code: error.code, message: error.message, retryable: error.retryable } };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, failure: { code: 'file_unreadable', message: cannotRead, retryable: false, detail } };
  }
}

const cannotRead =
  'This file could not be read: something in it is not as its format says. Open it, save it again under another name, and add that.';

parentPort?.on('message', async (request: ReadRequest) => {
  parentPort?.postMessage(await answer(request));
});
