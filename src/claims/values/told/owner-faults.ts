import type { ClaimRule } from '../../check-support.ts';
import { compareFigures } from '../compare-figures.ts';
import { ownedIn } from './owned-in.ts';

/** A figure of the country, of other councils or of another place, told as the council's own. Empty for rows. */
export const ownerFaults: ClaimRule = (claim, evidence, words) => {
  if (evidence.rows !== undefined) return [];
  const said = ownedIn(claim, words, evidence.context).filter(
    ({ owner, compared }) => owner === undefined && !compared,
  );
  if (said.length === 0) return [];
  const printed = evidence.sentences.flatMap((one) => ownedIn(one, words, evidence.context));
  if (printed.every(({ owner }) => owner !== undefined)) return [];
  for (const { figure } of said) {
    const alike = printed.filter((one) => compareFigures(figure, one.figure, evidence) === 'same');
    const [first] = alike;
    if (first?.owner === undefined || alike.some(({ owner }) => owner === undefined)) continue;
    return [
      {
        kind: 'number',
        value: figure.text,
        why: `“${figure.text}” is told of “${first.owner}” in the cited words, not of the council.`,
      },
    ];
  }
  return [];
};
