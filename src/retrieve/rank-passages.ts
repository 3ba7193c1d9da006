import type { Audience } from '../domain/audience.ts';
import { isStopWord, wordsOf } from '../domain/stem-words.ts';
import type { Embedder } from '../models/open-embedder.ts';
import type { Store } from '../store/open-store.ts';
import { readPassages, type StoredPassage } from '../store/read-passages.ts';
import { searchVectors } from '../store/search-vectors.ts';
import { searchWords } from '../store/search-words.ts';
import { fuseScores } from './fuse-scores.ts';

export interface Retrieval {
  store: Store;
  embedder: Embedder;
}

export interface RankRequest {
  audience: Audience;
  question: string;
  /** Only these reports; absent means every report that the audience may see. */
  reportIds?: readonly string[];
  limit: number;
  signal?: AbortSignal;
}

/** A passage with its place in a ranking. `score` is 0 to 1. */
export interface Ranked {
  passage: StoredPassage;
  score: number;
}

/** Passages nearest to the question, best first; empty when the reports hold none. */
export async function rankPassages({ store, embedder }: Retrieval, request: RankRequest): Promise<Ranked[]> {
  const { audience, question, limit } = request;
  const within = request.reportIds === undefined ? {} : { reportIds: [...request.reportIds] };
  const pool = Math.max(60, limit * 4);
  const [vector] = await embedder.embed([question], {
    priority: 'question',
    ...(request.signal ? { signal: request.signal } : {}),
  });
  const [near, worded] = await Promise.all([
    searchVectors(store, audience, { vector: vector!, limit: pool, ...within }),
    searchWords(store, audience, { terms: searchTerms(question), limit: pool, ...within }),
  ]);
  const scores = fuseScores(near, worded).slice(0, limit);
  const passages = await readPassages(
    store,
    audience,
    scores.map((score) => score.passageId),
  );
  const byId = new Map(passages.map((passage) => [passage.passageId, passage]));
  return scores.flatMap(({ passageId, score }) => {
    const passage = byId.get(passageId);
    return passage === undefined ? [] : [{ passage, score }];
  });
}

/** The words of a question worth looking up; all its words when none carries a subject. */
export function searchTerms(question: string): string[] {
  const words = [...new Set(wordsOf(question).map((word) => word.text))];
  const subject = words.filter((word) => !isStopWord(word));
  return subject.length > 0 ? subject : words;
}
