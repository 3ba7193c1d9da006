import { numberWords } from '../../domain/number-words.ts';
import type { ClaimRule } from '../check-support.ts';

type Bound = 'from' | 'up-to';

const bounds: readonly (readonly [Bound, string])[] = [
  [
    'from',
    'at least|no fewer than|no less than|not less than|more than|over|above|exceeding|in excess of|a minimum of|upwards of',
  ],
  [
    'up-to',
    'at most|no more than|not more than|up to|less than|fewer than|under|below|a maximum of|nearly|almost|within',
  ],
];
const before = new RegExp(
  `\\b(?:${bounds.map(([key, words]) => `(?<${key.replace('-', '')}>${words})`).join('|')})\\s+(?:a |an |the |every |some )?(?<figure>[£$€]?\\d[\\d,.]*|${numberWords.units.slice(1, 13).join('|')})(?![\\d])`,
  'giu',
);

/** A figure told as the least where the cited words give it as the most, or the other way round; one whose bound is left out is let be. */
export const boundFaults: ClaimRule = (claim, evidence) => {
  const printed = boundsIn(evidence.quote);
  return [...boundsIn(claim.text)].flatMap(([figure, bound]) => {
    const own = printed.get(figure);
    return own === undefined || own === bound
      ? []
      : [
          {
            kind: 'number' as const,
            value: figure,
            why: `“${figure}” is a limit of the other kind in the cited words.`,
          },
        ];
  });
};

function boundsIn(text: string): Map<string, Bound> {
  return new Map(
    [...text.matchAll(before)].map(({ groups }) => [
      groups!.figure!.toLowerCase().replace(/[.,]+$/u, ''),
      groups!.from === undefined ? 'up-to' : 'from',
    ]),
  );
}
