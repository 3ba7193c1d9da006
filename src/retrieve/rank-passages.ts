import type { Audience } from '../domain/audience.ts';
import type { Embedder } from '../models/open-embedder.ts';
import type { Store } from '../store/open-store.ts';
import { readPassages, type StoredPassage } from '../store/read-passages.ts';
import { searchVectors } from '../store/search-vectors.ts';
import { searchWords } from '../store/search-words.ts';
import { fuseScores, type NearPassage, type WordedPassage } from './fuse-scores.ts';
import type { Vocabulary } from './load-vocabulary.ts';
import type { PreparedQuestion } from './prepare-question.ts';

export interface Retrieval {
  store: Store;
  embedder: Embedder;
  vocabulary: Vocabulary;
}

export interface RankRequest {
  audience: Audience;
  question: PreparedQuestion;
  /** Only these reports; absent means every report that the audience may see. */
  reportIds?: readonly string[];
  limit: number;
}

/** A passage with its place in a ranking. `score` is 0 to 1. */
export interface Ranked {
  passage: StoredPassage;
  score: number;
}

/** Fewest that each of the two searches returns before they are fused. */
const leastPool = 200;

/** Passages nearest to the question, best first; empty when the reports hold none. */
export async function rankPassages(store: Store, request: RankRequest): Promise<Ranked[]> {
  const { audience, limit } = request;
  const { vector, terms } = request.question;
  const within = request.reportIds === undefined ? {} : { reportIds: [...request.reportIds] };
  const pool = Math.max(leastPool, limit * 4);
  const [near, worded] = await Promise.all([
    searchVectors(store, audience, { vector, limit: pool, ...within }),
    searchWords(store, audience, { terms, limit: pool, ...within }),
  ]);
  const scores = fuseScores(...(await fillGaps(store, audience, request.question, near, worded))).slice(
    0,
    limit,
  );
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

/** Scores in each list what only the other found: a missing score would say that nothing matches. */
async function fillGaps(
  store: Store,
  audience: Audience,
  { vector, terms }: PreparedQuestion,
  near: readonly NearPassage[],
  worded: readonly WordedPassage[],
): Promise<[NearPassage[], WordedPassage[]]> {
  const nearIds = new Set(near.map((one) => one.passageId));
  const wordedIds = new Set(worded.map((one) => one.passageId));
  const unseen = worded.filter((one) => !nearIds.has(one.passageId)).map((one) => one.passageId);
  const unread = near.filter((one) => !wordedIds.has(one.passageId)).map((one) => one.passageId);
  const [moreNear, moreWorded] = await Promise.all([
    unseen.length === 0
      ? []
      : searchVectors(store, audience, { vector, passageIds: unseen, limit: unseen.length }),
    unread.length === 0
      ? []
      : searchWords(store, audience, {
          terms,
          passageIds: unread,
          limit: unread.length,
        }),
  ]);
  return [
    [...near, ...moreNear],
    [...worded, ...moreWorded],
  ];
}
