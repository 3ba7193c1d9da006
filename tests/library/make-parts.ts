import type { IngestParts } from '../../src/library/ingest-parts.ts';
import type { Embedder } from '../../src/models/open-embedder.ts';
import { loadRegimes, type Regimes } from '../../src/regimes/load-regimes.ts';
import type { Store } from '../../src/store/open-store.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** Vectors that depend on the words only; no model. */
export function wordEmbedder(fingerprint = 'words'): Embedder {
  return {
    fingerprint,
    dimensions: 384,
    maxTokens: 256,
    countTokens: (text) => (text.match(/\S+/gu) ?? []).length + 2,
    async embed(texts, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      onProgress?.(texts.length, texts.length);
      return texts.map(vectorOf);
    },
    close: async () => {},
  };
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(384);
  vector[0] = 0.1;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)!) >>> 0;
    vector[hash % 384]! += 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Everything an ingest needs, with the real store and a small reader. */
export function makeParts(
  store: Store,
  embedder = wordEmbedder(),
  regimes: Regimes = loadRegimes(),
): IngestParts {
  return { store, reader: { read: readParagraphs }, readerVersion: 'test-1', embedder, regimes };
}
