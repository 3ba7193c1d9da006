import { fuseScores } from '../src/retrieve/fuse-scores.ts';
import type { PreparedQuestion } from '../src/retrieve/prepare-question.ts';
import { searchWords } from '../src/store/search-words.ts';
import type { Store } from '../src/store/store.ts';
import { sentencesOf } from './bench-library.ts';
import type { VectorSource } from './bench-vectors.ts';
import type { WordSource } from './bench-words.ts';

/**
 * The first ten passage ids of each question by the unpruned hybrid: the cosine of every passage (the best of its own vector and its sentences',
 * made again from their seeds) and the words of every passage that holds one, fused as retrieval fuses them.
 */
export async function exactTopTen(
  store: Store,
  size: number,
  questions: readonly PreparedQuestion[],
  words: WordSource,
  vectors: VectorSource,
): Promise<number[][]> {
  const similarities = compareAll(size, questions, words, vectors);
  const tops: number[][] = [];
  for (const [index, { terms }] of questions.entries()) {
    const worded = await searchWords(store, 'public', { terms, limit: size });
    const near = Array.from(similarities[index]!, (similarity, number) => ({
      passageId: number + 1,
      similarity,
    }));
    tops.push(
      fuseScores(near, worded)
        .slice(0, 10)
        .map((hit) => hit.passageId),
    );
  }
  return tops;
}

function compareAll(
  size: number,
  questions: readonly PreparedQuestion[],
  words: WordSource,
  vectors: VectorSource,
): Float32Array[] {
  const best = questions.map(() => new Float32Array(size).fill(-1));
  for (let number = 0; number < size; number++) {
    const own = vectors.ofPassage(number, sentencesOf(number, words).length);
    questions.forEach(({ vector }, index) => {
      for (const other of own) best[index]![number] = Math.max(best[index]![number]!, dot(vector, other));
    });
  }
  return best;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
