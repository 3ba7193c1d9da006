import { parentPort } from 'node:worker_threads';
import type { DrawnPage } from '../../domain/drawn-page.ts';
import { drawPage } from './draw-page.ts';

export interface DrawRequest {
  bytes: Uint8Array;
  /** From 1. */
  number: number;
}

export interface DrawReply {
  /** Absent when there is no such page, or when it cannot be drawn. */
  page?: DrawnPage;
  /** Why it cannot be drawn, for the log. */
  fault?: string;
}

/** Draws the one page that it is sent. */
async function answer({ bytes, number }: DrawRequest): Promise<DrawReply> {
  try {
    const page = await drawPage(bytes, number);
    return page === undefined ? {} : { page };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (request: DrawRequest) => {
  parentPort?.postMessage(await answer(request));
});
