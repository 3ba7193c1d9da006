import { isStopWord, stemOf, wordsOf } from '../domain/stem-words.ts';
import type { Embedder } from '../models/open-embedder.ts';
import type { SearchTerm } from '../store/search-words.ts';
import type { Vocabulary } from './load-vocabulary.ts';
import { rewordQuestion } from './reword-question.ts';

/** A question ready to be searched for. */
export interface PreparedQuestion {
  /** Unit vector of the question, drawn towards its rewording in officers' words where it has one. */
  vector: Float32Array;
  /** Unit vectors of the question as asked and of its rewording; a sentence is as near as the nearer of them. */
  vectors: readonly Float32Array[];
  /** What to look up; the forms of one thing are one term. */
  terms: SearchTerm[];
  /** Stems that count as held when any of these stems is, by stem of the question. */
  meanings: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Puts a question into vector and words, its everyday words beside the words that reports use. */
export async function prepareQuestion(
  question: string,
  { embedder, vocabulary }: { embedder: Embedder; vocabulary: Vocabulary },
  signal?: AbortSignal,
): Promise<PreparedQuestion> {
  const { alternatives, rewordings } = rewordQuestion(question, vocabulary);
  const texts = [question, ...rewordings.slice(0, 1)];
  const vectors = await embedder.embed(texts, { priority: 'question', ...(signal ? { signal } : {}) });
  const meanings = new Map<string, readonly (readonly string[])[]>();
  for (const { stems, report } of alternatives) {
    for (const stem of stems)
      meanings.set(
        stem,
        report.map((form) => wordsOf(form).map((word) => word.stem)),
      );
  }
  return { vector: meanOf(vectors), vectors, terms: searchTerms(question, alternatives), meanings };
}

/** The words worth looking up, each with the forms that mean the same; all words when none carries a subject. */
function searchTerms(
  question: string,
  alternatives: readonly { stems: string[]; report: string[] }[],
): SearchTerm[] {
  const words = [...new Set(wordsOf(question).map((word) => word.text))];
  const subject = words.filter((word) => !isStopWord(word));
  return (subject.length > 0 ? subject : words).map((word) => {
    const same = alternatives.find(({ stems }) => stems.includes(stemOf(word)));
    return same === undefined ? word : [word, ...same.report];
  });
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) for (let at = 0; at < sum.length; at++) sum[at]! += vector[at]!;
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}
