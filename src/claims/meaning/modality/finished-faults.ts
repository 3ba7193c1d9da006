import type { ClaimFault } from '../../../domain/claim-check.ts';
import { type Backing, counterparts } from '../aligned-clauses.ts';
import { closest } from '../closest.ts';
import type { Meaning } from '../meaning.ts';

const done =
  /^(?:completed?|finished|concluded|implemented|achieved|delivered|finalised|accomplished|fulfilled|introduced|established|launched|created|developed|built|resolved|place)$/u;

/** What the cited words tell as under way or meant, told as finished in a word of the claim's own. */
export function finishedFaults(claim: Meaning, backing: Backing): ClaimFault[] {
  const token = claim.tokens.find(
    (one) =>
      done.test(one.text) &&
      one.mode === undefined &&
      !one.denied &&
      (one.text !== 'place' || claim.tokens[one.at - 1]?.text === 'in'),
  );
  if (token === undefined || counterparts(token, claim, backing).some((one) => one.by[0] !== 's')) return [];
  const told = claim.tokens.filter(
    (one) => one.clause === token.clause && one !== token && !one.frame && !one.light,
  );
  const open = told.some((one) => {
    const close = closest(counterparts(one, claim, backing)).filter(({ unit }) => !unit.frame);
    return (
      close.length > 0 && close.every(({ token: other }) => other.mode === 'going' || other.mode === 'plan')
    );
  });
  return open
    ? [
        {
          kind: 'modality',
          value: token.text,
          why: 'The cited words tell it as meant or under way, the claim as finished.',
        },
      ]
    : [];
}
