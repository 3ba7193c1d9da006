import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { backingOf } from './aligned-clauses.ts';
import { readMeaning } from './read-meaning.ts';

/** Share of a claim's words below which the cited words do not speak of it, and how many words that takes. */
const leastShare = 0.34;
const fewest = 3;

/** What the claim is about, where hardly a word of it stands in what is cited. Empty when enough does. */
export function checkSubject(statement: Statement, evidence: Evidence): ClaimFault[] {
  const claim = readMeaning(statement);
  const { byId } = backingOf(evidence);
  const told = claim.tokens.filter(
    (one) => one.ids.size > 0 && !one.frame && !one.light && !/\d/u.test(one.text),
  );
  const open = told.filter((one) => ![...one.ids.keys()].some((id) => byId.has(id)));
  if (told.length < fewest || 1 - open.length / told.length >= leastShare) return [];
  return [
    { kind: 'subject', value: open[0]!.text, why: 'The cited words do not speak of what the claim says.' },
  ];
}
