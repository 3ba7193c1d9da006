import type { ClaimRule } from '../check-support.ts';
import { type Part, partsOf } from './parts-of.ts';

/** Two things or places of which the claim says what the cited sentence says of the other. Empty when there are none. */
export const checkSwaps: ClaimRule = (claim, { sentences, rows }) => {
  if (rows !== undefined) return [];
  const said = partsOf(claim);
  if (said.length < 2) return [];
  for (const sentence of sentences) {
    const printed = partsOf(sentence);
    for (const [one, other] of pairsOf(said)) {
      const own = printed.filter(({ about }) => about === one.about);
      const theirs = printed.filter(({ about }) => about === other.about);
      if (own.length !== 1 || theirs.length !== 1 || !isCrossed([one, other], [own[0]!, theirs[0]!]))
        continue;
      return [
        {
          kind: 'name',
          value: one.name,
          why: `The cited words say this of “${other.name}”, not of “${one.name}”.`,
        },
      ];
    }
  }
  return [];
};

function pairsOf(parts: readonly Part[]): [Part, Part][] {
  const single = parts.filter(({ about }) => parts.filter((part) => part.about === about).length === 1);
  return single.flatMap((one, at) => single.slice(at + 1).map((other): [Part, Part] => [one, other]));
}

/** True when each part of the claim goes with the other one's of the evidence, in what tells the two apart, and neither with its own. */
function isCrossed([a, b]: [Part, Part], [own, other]: [Part, Part]): boolean {
  const marks = {
    straight: shared(a, b, own, other, 'marks') + shared(b, a, other, own, 'marks'),
    crossed: [shared(a, b, other, own, 'marks'), shared(b, a, own, other, 'marks')] as const,
  };
  if (marks.straight > 0) return false;
  if (Math.min(...marks.crossed) > 0) return true;
  if (shared(a, b, own, other, 'stems') + shared(b, a, other, own, 'stems') > 0) return false;
  const crossed = [
    marks.crossed[0] + shared(a, b, other, own, 'stems'),
    marks.crossed[1] + shared(b, a, own, other, 'stems'),
  ];
  return Math.min(...crossed) > 0 && crossed[0]! + crossed[1]! >= 2;
}

/** How much of what only this part of the claim has, only that part of the evidence has. */
function shared(a: Part, notA: Part, part: Part, notPart: Part, of: 'marks' | 'stems'): number {
  return [...a[of]].filter((one) => !notA[of].has(one) && part[of].has(one) && !notPart[of].has(one)).length;
}
