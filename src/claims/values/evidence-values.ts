import type { ClaimWords } from '../claim-words.ts';
import type { Evidence } from '../evidence.ts';
import { type Marked, marked } from './marked.ts';

/** The cited sentences and what they lean on, each with its values. */
export function markedEvidence(evidence: Evidence, words: ClaimWords): Marked[] {
  return [...evidence.sentences, ...evidence.frame].map((one) => marked(one, words));
}
