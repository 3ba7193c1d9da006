import type { ClaimFault, ClaimLine } from '../domain/claim-check.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Evidence } from './evidence.ts';
import { meaningRules } from './meaning/meaning-rules.ts';
import { readEvidence } from './read-evidence.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement.ts';
import { thingRules } from './things/thing-rules.ts';
import { valueRules } from './values/value-rules.ts';

/** One thing that is checked. Empty when nothing is found against the claim. */
export type ClaimRule = (claim: Statement, evidence: Evidence, words: ClaimWords) => ClaimFault[];

/** In the order in which faults are told. */
const rules: readonly ClaimRule[] = [...valueRules, ...thingRules, ...meaningRules];

/**
 * Holds one sentence against the words that it cites and what those lean on: values first, then whose words and about whom, then direction, degree
 * and certainty. Empty means that nothing was found against it, not that it follows from its source.
 */
export function checkSupport(line: Omit<ClaimLine, 'id'>, words: ClaimWords): ClaimFault[] {
  const evidence = readEvidence(line.quote, line.context);
  const claim = statementOf(line.claim);
  if (claim.words.length === 0) return [{ kind: 'subject', why: 'There is not a word in it.' }];
  return rules.flatMap((rule) => rule(claim, evidence, words));
}
