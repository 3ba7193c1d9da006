import { AppError } from '../errors.ts';
import type { Embedder } from '../models/open-embedder.ts';
import { indexState } from '../store/index-state.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';
import { replaceIndex } from '../store/replace-index.ts';
import { indexReport } from './index-report.ts';

export interface RebuildOptions {
  /** Called before each report and at the end. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Cuts and embeds again every report whose index was made under another fingerprint; how many there were. Each report
 * is one transaction: stopped at any moment, the next call goes on where this one was. Until a report's turn comes its
 * words are found but its old vectors are not.
 * @throws AppError `cancelled` when the signal is aborted.
 */
export async function rebuildIndex(
  { store, embedder }: { store: Store; embedder: Embedder },
  { onProgress, signal }: RebuildOptions = {},
): Promise<number> {
  const { stale } = await indexState(store);
  for (const [done, reportId] of stale.entries()) {
    if (signal?.aborted)
      throw new AppError('cancelled', 'Stopped. The index is built further the next time.');
    onProgress?.(done, stale.length);
    // Every class: the index is made for all, and each search asks again who may see.
    const version = await readVersion(store, 'exempt', reportId);
    // Removed meanwhile by another process.
    if (version === undefined) continue;
    const { versionId, content, profile } = version;
    const index = await indexReport(content, profile, embedder, { signal });
    await replaceIndex(store, { reportId, versionId, text: content.text, index });
  }
  onProgress?.(stale.length, stale.length);
  return stale.length;
}
