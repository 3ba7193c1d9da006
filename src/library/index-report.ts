import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { Embedder } from '../models/open-embedder.ts';
import { cutPassages } from '../passages/cut-passages.ts';
import { embedPassages } from '../passages/embed-passages.ts';
import type { PassageIndex } from '../store/passage-index.ts';

export interface IndexOptions {
  signal?: AbortSignal | undefined;
  /** Called with the share of the texts embedded, 0 to 1. */
  onShare?: (share: number) => void;
}

/**
 * A report's passages with their vectors, as the library keeps them.
 * @throws AppError `cancelled` when the signal is aborted.
 */
export async function indexReport(
  report: ReadReport,
  profile: ReportProfile,
  embedder: Embedder,
  { signal, onShare }: IndexOptions = {},
): Promise<PassageIndex> {
  const [period] = profile.periods;
  const naming = {
    title: profile.title,
    ...(profile.council === undefined ? {} : { council: profile.council }),
    ...(period === undefined ? {} : { period }),
  };
  const passages = cutPassages(report, naming, embedder.countTokens);
  const vectors = await embedPassages(report, passages, embedder, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => onShare?.(done / Math.max(1, total)),
  });
  return {
    passages,
    passageVectors: endToEnd(vectors.passageVectors, embedder.dimensions),
    sentenceVectors: endToEnd(vectors.sentenceVectors.flat(), embedder.dimensions),
  };
}

function endToEnd(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const all = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, index) => {
    all.set(vector, index * dimensions);
  });
  return all;
}
