import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { ClaimRule } from '../../check-support.ts';
import { compareFigures } from '../compare-figures.ts';
import type { Figure } from '../figure.ts';
import { type Owned, ownedIn } from './owned-in.ts';

/** A figure of the country, of other councils or of another place, told as the council's own, or the council's as theirs. Empty for rows. */
export const ownerFaults: ClaimRule = (claim, evidence, words) => {
  if (evidence.rows !== undefined) return [];
  const said = ownedIn(claim, words, evidence.context).filter(({ compared }) => !compared);
  if (said.length === 0) return [];
  const printed = evidence.sentences.flatMap((one) => ownedIn(one, words, evidence.context));
  const theirs = printed.filter(({ owner }) => owner !== undefined);
  if (theirs.length === 0 || theirs.length === printed.length) return [];
  for (const { figure, owner } of said) {
    const alike = printed.filter((one) => compareFigures(figure, one.figure, evidence) === 'same');
    const [first] = alike;
    if (first === undefined || alike.some((one) => (one.owner === undefined) === (owner === undefined)))
      continue;
    // "11 of the 152 nationally": only a measure that is given for both may have been taken for theirs.
    if (owner !== undefined && !isMeasured(figure, theirs)) continue;
    return [ownerFault(figure.text, first.owner)];
  }
  return [];
};

function isMeasured({ unit }: Figure, theirs: readonly Owned[]): boolean {
  return unit !== undefined && theirs.some(({ figure }) => figure.unit === unit);
}

function ownerFault(value: string, owner: string | undefined): ClaimFault {
  const why =
    owner === undefined
      ? `“${value}” is the council’s own figure in the cited words.`
      : `“${value}” is told of “${owner}” in the cited words, not of the council.`;
  return { kind: 'number', value, why };
}
