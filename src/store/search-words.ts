import type { Audience } from '../domain/audience.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';
import type { SearchTerm, WordHit } from './worker/search-words.ts';

export type { SearchTerm, WordHit } from './worker/search-words.ts';

export interface WordQuestion {
  /**
   * Any of these may match; one of several words matches as a phrase; one of several forms counts once, whichever of them
   * stands there. Plain text: nothing in it is an operator.
   */
  terms: readonly SearchTerm[];
  /** Only these reports. */
  reportIds?: readonly string[];
  /** Only these passages: to score what a vector search found. */
  passageIds?: readonly number[];
  /** Most passages to return. */
  limit: number;
}

/**
 * Passages by BM25 over text and, at a lower weight, context header, best first. All of those the audience may see are
 * scored, none is left out for speed, and what it may not see does not weigh in how rare a word counts.
 */
export function searchWords(store: Store, audience: Audience, question: WordQuestion): Promise<WordHit[]> {
  return store.read('searchWords', { ...question, sight: sightOf(audience) }, 'words');
}
