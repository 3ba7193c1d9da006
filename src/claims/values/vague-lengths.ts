import type { ClaimRule } from '../check-support.ts';

const amount =
  '(?:several|many|few|some|couple of|number of|matter of|recent|for|by|of|over|within|in|takes?|taking|took|waits?|waited|waiting|after|last|past|too many|more|up to|inside|about|around|nearly|almost|following|next|coming)';
const kinds = '(?:(?:working|long|whole|full|more|further|extra) )?';
const beyond =
  '(?:late|later|ago|before|earlier|long|at a time|on end|without|overdue|behind|beyond|running|to (?:be|wait|get|have|start|come|see|arrange|complete))';
const unit = '(?<unit>minutes|hours|days|weeks|months|years|decades)';
const lengths = [
  new RegExp(`\\b${amount} ${kinds}${unit}\\b(?! old\\b)`, 'gu'),
  new RegExp(`(?<!\\d )(?<![\\p{L}\\p{N}])${unit} ${beyond}\\b`, 'gu'),
];

/** A length of time without a number in another unit than the cited words have: "several months" of "several days". Empty where they have that unit at all. */
export const vagueLengths: ClaimRule = (claim, evidence) => {
  const printed = evidence.sentences.flatMap(({ folded }) => unitsIn(folded));
  if (printed.length === 0) return [];
  const own = unitsIn(claim.folded).find(
    (said) =>
      !new RegExp(`\\b${said.slice(0, -1)}|\\b${said.slice(0, 3)}(?:ly|ily)\\b`, 'u').test(evidence.folded) &&
      // What is printed must have been left out for it.
      printed.some((other) => !claim.folded.includes(other.slice(0, -1))),
  );
  if (own === undefined) return [];
  return [{ kind: 'unit', value: own, why: `“${own}” is another length of time in the cited words.` }];
};

function unitsIn(folded: string): string[] {
  return lengths.flatMap((pattern) => [...folded.matchAll(pattern)].map(({ groups }) => groups!.unit!));
}
