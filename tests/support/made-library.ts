import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answering } from '../../src/answer/answer-question.ts';
import type { Classification } from '../../src/domain/audience.ts';
import { ingestFiles } from '../../src/library/ingest-files.ts';
import type { Embedder } from '../../src/models/open-embedder.ts';
import { readReport } from '../../src/read/read-report.ts';
import { loadVocabulary } from '../../src/retrieve/load-vocabulary.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeParts } from '../library/make-parts.ts';
import { regimes } from './made-version.ts';

/** An invented report to bring in. */
export interface MadeFile {
  file: string;
  text: string;
  classification?: Classification;
}

/** The real store in a folder of its own, with these reports read and indexed as the product does it. */
export async function openMadeLibrary(
  files: readonly MadeFile[],
  embedder: Embedder,
): Promise<Answering & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-made-'));
  const sources = join(folder, 'reports');
  mkdirSync(sources);
  const store = await openStore({
    file: join(folder, 'library.db'),
    fingerprint: { model: embedder.fingerprint, dimensions: embedder.dimensions },
  });
  const parts = { ...makeParts(store, embedder, regimes), reader: { read: readReport } };
  for (const { file, text, classification = 'public' } of files) {
    const path = join(sources, file);
    writeFileSync(path, text);
    for await (const result of ingestFiles(parts, [path], { protection: { classification } }))
      if (result.status !== 'ingested') throw new Error(`${file} was not added: ${result.status}`);
  }
  return {
    store,
    embedder,
    regimes,
    vocabulary: loadVocabulary(),
    async close() {
      await store.close();
      await embedder.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
