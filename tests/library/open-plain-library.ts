import { ingestFiles } from '../../src/library/ingest-files.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { checkIntegrity } from '../../src/store/check-integrity.ts';
import { openStore } from '../../src/store/open-store.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { makeParts, wordEmbedder } from './make-parts.ts';

/** A library with the small reader, vectors of words and no regimes. */
export interface PlainLibrary {
  /** Brings a folder in: status and name of each file, in turn. */
  ingest(folder: string): AsyncGenerator<string>;
  /** All that is held, and what is wrong with it. */
  held(): Promise<{ dump: string; faults: string[] }>;
  close(): Promise<void>;
}

/** Opens the library of this file, made when there is none. */
export async function openPlainLibrary(file: string): Promise<PlainLibrary> {
  const embedder = wordEmbedder();
  const store = await openStore({
    file,
    fingerprint: { model: indexFingerprint(embedder), dimensions: embedder.dimensions },
  });
  const noRegimes = { regimes: [], inspectorates: [], ambiguous: [], councils: [], indicatorSets: [] };
  const parts = makeParts(store, embedder, noRegimes);
  return {
    async *ingest(folder) {
      for await (const { file: name, status } of ingestFiles(parts, [folder])) yield `${status} ${name}`;
    },
    held: async () => ({ dump: await orderedDump(store), faults: await checkIntegrity(store) }),
    close: () => store.close(),
  };
}
