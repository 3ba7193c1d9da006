import { claimWords } from '../../../src/claims/claim-words.ts';
import { meaningRules } from '../../../src/claims/meaning/meaning-rules.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import type { ClaimFault } from '../../../src/domain/claim-check.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

/** Cited words, what they lean on, claims that they support and claims that they do not. */
export interface MeaningCase {
  quote: string;
  context?: readonly string[];
  told: readonly string[];
  lies: readonly string[];
}

const words = claimWords(loadRegimes());

/** What the rules of meaning find against a claim. */
export function meaningFaults({ quote, context = [] }: MeaningCase, claim: string): ClaimFault[] {
  const evidence = readEvidence(quote, context);
  return meaningRules.flatMap((rule) => rule(statementOf(claim), evidence, words));
}

/** Each claim of one sort with its case, for a table of tests. */
export function named(
  cases: readonly MeaningCase[],
  sort: 'told' | 'lies',
): [claim: string, one: MeaningCase][] {
  return cases.flatMap((one) => one[sort].map((claim): [string, MeaningCase] => [claim, one]));
}
