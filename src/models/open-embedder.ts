import { availableParallelism } from 'node:os';
import { openEncoderPool } from './encoder-pool.ts';
import { encoderShape, type Precision } from './encoder-shape.ts';
import { modelHashes } from './read-model-file.ts';
import { createVectorCache } from './vector-cache.ts';
import { openWordPieces } from './word-pieces.ts';

export interface EmbedOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** A question is served before any bulk work. Default `bulk`. */
  priority?: 'question' | 'bulk';
}

/** Turns texts into vectors of meaning, in the process and without a network. */
export interface Embedder {
  /** Names weights and precision; vectors of different fingerprints must not be compared. */
  fingerprint: string;
  dimensions: 384;
  /** Most tokens of a text that count, [CLS] and [SEP] included; what is longer is cut off. */
  maxTokens: 256;
  /** Tokens of a text, [CLS] and [SEP] included, however long it is. An empty text has 2. */
  countTokens(text: string): number;
  /**
   * A unit vector for each text, in order; the same text has the same vector, to the bit, on one machine.
   * @throws AppError `cancelled` when the signal is aborted, `internal` when the model's processes have died.
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>;
  /** Ends the model's processes; work under way is rejected with `cancelled`. */
  close(): Promise<void>;
}

const maxTokens = 256;
const classToken = 101;
const separatorToken = 102;
/** 1.5 KB each. Headers of tables and boilerplate repeat within and between reports. */
const cachedVectors = 4_000;

/** The fingerprint that an embedder of this precision has, known before one is opened. */
export function embedderFingerprint(precision: Precision = 'int8'): string {
  return `all-MiniLM-L6-v2/${modelHashes['model.fp16.safetensors'].slice(0, 12)}/${precision}`;
}

/**
 * Opens all-MiniLM-L6-v2. `workers` is the most threads that encode at once (default: one a core). int8 (the default)
 * is about three times as fast as fp32.
 * @throws AppError `model_missing` or `model_damaged`.
 */
export async function openEmbedder(
  options: { workers?: number; precision?: Precision } = {},
): Promise<Embedder> {
  const { workers = availableParallelism(), precision = 'int8' } = options;
  const opening = openEncoderPool(precision, workers);
  opening.catch(() => {});
  const pieces = openWordPieces();
  const pool = await opening;
  const cache = createVectorCache(cachedVectors);
  const tokens = (text: string) =>
    Uint16Array.of(classToken, ...pieces(text).slice(0, maxTokens - 2), separatorToken);

  return {
    fingerprint: embedderFingerprint(precision),
    dimensions: encoderShape.width,
    maxTokens,
    countTokens: (text) => pieces(text).length + 2,
    async embed(texts, { signal, onProgress, priority = 'bulk' } = {}) {
      const vectors = new Map<string, Float32Array | undefined>(texts.map((text) => [text, cache.get(text)]));
      const missing = [...vectors.keys()].filter((text) => !vectors.get(text));
      const known = texts.length - missing.length;
      const fresh = await pool.run(missing.map(tokens), priority, signal, (done) =>
        onProgress?.(known + done, texts.length),
      );
      for (const [at, text] of missing.entries()) {
        vectors.set(text, fresh[at]!);
        cache.set(text, fresh[at]!);
      }
      return texts.map((text) => vectors.get(text)!.slice());
    },
    close: () => pool.close(),
  };
}
