import type { Passage } from '../domain/passage.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { Span } from '../domain/span.ts';
import type { Embedder } from '../models/open-embedder.ts';

/** Unit vectors of a report's passages, and of the sentences of each, in their order. */
export interface PassageVectors {
  passageVectors: Float32Array[];
  sentenceVectors: Float32Array[][];
}

/** Share of the header's vector in a passage's, against 1 for the mean of its sentences. */
const headerWeight = 0.3;

/**
 * Embeds each sentence, and each header once. A passage's vector is the mean of its sentences', weighted by their
 * length, with the header's mixed in. On the public questions that ranks as well as encoding header and passage anew
 * (hit@10 .85 for both, every quote .76 against .71) and takes less than half the time.
 * @throws AppError `cancelled` when the signal is aborted.
 */
export async function embedPassages(
  report: ReadReport,
  passages: readonly Passage[],
  embedder: Embedder,
  options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<PassageVectors> {
  const words = (span: Span) => report.text.slice(span.startChar, span.endChar);
  const headers = [...new Set(passages.map((passage) => passage.header))];
  const sentences = passages.flatMap((passage) => passage.sentences.map(words));
  const vectors = await embedder.embed([...headers, ...sentences], { ...options, priority: 'bulk' });
  const headerVectors = new Map(headers.map((header, at) => [header, vectors[at]!]));
  let next = headers.length;
  const sentenceVectors = passages.map((passage) => {
    const from = next;
    next += passage.sentences.length;
    return vectors.slice(from, next);
  });
  const passageVectors = passages.map((passage, at) =>
    mixed(passage.sentences, sentenceVectors[at]!, headerVectors.get(passage.header)!),
  );
  return { passageVectors, sentenceVectors };
}

function mixed(
  sentences: readonly Span[],
  vectors: readonly Float32Array[],
  header: Float32Array,
): Float32Array {
  const mean = new Float32Array(header.length);
  for (const [at, vector] of vectors.entries())
    add(mean, vector, sentences[at]!.endChar - sentences[at]!.startChar);
  const passage = unit(mean);
  add(passage, header, headerWeight);
  return unit(passage);
}

function add(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]! * weight;
}

/** The same direction with length 1; a vector of zeros stays as it is. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
