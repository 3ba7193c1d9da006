import type { ClaimFault, ClaimLine } from '../domain/claim-check.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';
import { supportChecks } from './support-checks.ts';

/** One thing that is checked. Empty when nothing is found against the claim. */
export type ClaimRule = (claim: Statement, evidence: Evidence, words: ClaimWords) => ClaimFault[];

/**
 * Holds one sentence against the words that it cites and what those lean on: values first, then whose words and about whom, then direction, degree
 * and certainty. Empty means that nothing was found against it, not that it follows from its source.
 */
export function checkSupport(line: Omit<ClaimLine, 'id'>, words: ClaimWords): ClaimFault[] {
  return supportChecks(line, words).flatMap((check) => check());
}
