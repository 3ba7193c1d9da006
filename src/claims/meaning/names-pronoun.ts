import { hasFiniteVerb } from './clause-starts.ts';
import { type Group, groupsIn } from './groups-in.ts';
import type { Meaning } from './meaning.ts';

/** Groups that "they" of a report may be without a heading that says so; whom a service is for must be named. */
const working: ReadonlySet<string> = new Set(['staff', 'managers', 'social-workers', 'members']);
const pronoun =
  /^(?:(?:however|although|though|while|but|and|also|in addition|as a result|because|consequently|nevertheless|therefore|furthermore|moreover|similarly|previously|at times|until recently|in some cases|too often),? )*(?:they|these|those|he|she|most|many|some|others|all|both|few|it is clear that they)\b/iu;

/** True when a group stands as subject of the claim where a cited sentence has only a pronoun, and no such group is named there. */
export function namesPronoun(claim: Meaning, group: Group, sources: readonly Meaning[]): boolean {
  if (!working.has(group.id)) return false;
  const { from } = claim.clauses[claim.tokens[group.at]!.clause]!;
  if (hasFiniteVerb(claim.statement.words.slice(from, group.at))) return false;
  if (sources.some((one) => groupsIn(one).some(({ id }) => working.has(id)))) return false;
  return sources.some(({ statement }) => pronoun.test(statement.text.trim()));
}
