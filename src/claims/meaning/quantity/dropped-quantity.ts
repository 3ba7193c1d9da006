import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Backing } from '../aligned-clauses.ts';
import type { Meaning } from '../meaning.ts';
import { type Quantity, quantitiesIn } from './quantities-in.ts';

/** "Some", "sometimes" or "few" lost, so that it is told of all. */
export function droppedQuantity(claim: Meaning, backing: Backing): ClaimFault | undefined {
  if (quantitiesIn(claim).length > 0 || /\d|\b(?:one|two|three|four|half)\b/u.test(claim.statement.folded))
    return undefined;
  for (const { meaning, frame } of backing.units) {
    if (frame) continue;
    for (const one of quantitiesIn(meaning)) {
      if (
        !/^(?:some|sometimes|few|a few|only a few|only a handful|only a small number of|handful|rarely|seldom|occasionally|a small number of|a minority of|minority|at times|in some cases|most|many)$/u.test(
          one.text,
        )
      )
        continue;
      const mirrored = saidOfMany(one) && claim.clauses.find((_, clause) => tells(claim, clause, one));
      if (mirrored) return { kind: 'quantifier', why: `It leaves out “${one.text}” of the cited words.` };
    }
  }
  return undefined;
}

/** "There may be some extra costs": no part of a whole. */
function isOfSomething({ meaning, at, text }: Quantity): boolean {
  const before = meaning.statement.words.slice(Math.max(0, at - 4), at).map((word) => word.text);
  return text === 'some' && /\bthere\b.*\b(?:be|is|was|been)$/u.test(before.join(' '));
}

/** "Some children", not "some progress". */
function saidOfMany(one: Quantity): boolean {
  if (isOfSomething(one)) return false;
  if (/s$|at times|cases|seldom|rarely|occasionally/u.test(one.text) && one.text !== 'cases') return true;
  return one.meaning.tokens
    .slice(one.at + 1, one.at + 4)
    .some(({ text }) => /^(?:children|people|young people|staff|of)$|[^s]s$/u.test(text));
}

/** True when a clause of the claim tells nearly all that the cited clause tells. */
function tells(claim: Meaning, clause: number, one: Quantity): boolean {
  const { from, to } = one.meaning.clauses[one.clause]!;
  const content = one.meaning.tokens
    .slice(from, to)
    .filter((token) => token.at !== one.at && token.ids.size > 0 && !token.frame && !token.light);
  const told = content.filter((token) =>
    [...token.ids.keys()].some((id) => claim.clauses[clause]!.ids.has(id)),
  );
  const subject = content.find((token) => token.at > one.at);
  return (
    content.length >= 2 &&
    told.length / content.length >= 0.8 &&
    (subject === undefined || told.includes(subject))
  );
}
