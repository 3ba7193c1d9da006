import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/library/ingest-files.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { readOriginal } from '../../src/store/originals/read-original.ts';
import { temporaryFolder, temporaryStore } from '../store/with-store.ts';
import { makeParts, wordEmbedder } from './make-parts.ts';

const fingerprint = { model: indexFingerprint(wordEmbedder()), dimensions: 384 };

/** A library, and what brings a file of these words into it and says what is kept of it. */
async function opened() {
  const folder = join(temporaryFolder(), 'reports');
  mkdirSync(folder);
  const library = join(folder, '..', 'library.db');
  const store = await temporaryStore(library, fingerprint);
  const path = join(folder, 'lamps.txt');
  const keep = async (words: string) => {
    writeFileSync(path, words);
    for await (const { status, reportId, versionId } of ingestFiles(makeParts(store), [path]))
      return {
        status,
        kept: await readOriginal(
          store,
          'public',
          { reportId: reportId!, versionId: versionId! },
          { whole: true },
        ),
      };
    return undefined;
  };
  return { library, path, keep };
}

describe('the file of a report that is brought in', () => {
  it('is kept with each version, byte for byte', async () => {
    const { path, keep } = await opened();
    for (const words of [
      'Lamps were lit.\n\nAll of them.',
      'Lamps were lit.\r\n\r\nMost of them – “nearly”.',
    ]) {
      const kept = (await keep(words))!.kept;
      expect(Buffer.from(kept!.bytes!).equals(readFileSync(path))).toBe(true);
    }
  });

  it('is added when the same file comes again into a library that was older', async () => {
    const { library, keep } = await opened();
    await keep('Lamps were lit.');
    const older = new Database(library);
    expect(older.prepare('DELETE FROM originals').run().changes).toBe(1);
    older.close();
    const again = await keep('Lamps were lit.');
    expect(again?.status).toBe('unchanged');
    expect(again?.kept?.size).toBe(15);
  });

  it('is left out where it is larger than fifty megabytes, and the report enters all the same', async () => {
    const { keep } = await opened();
    const large = await keep(`Lamps were lit.${'\n'.repeat(50 * 1024 * 1024)}`);
    expect(large).toEqual({ status: 'ingested', kept: undefined });
  });
});
