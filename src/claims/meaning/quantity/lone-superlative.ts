import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Backing } from '../aligned-clauses.ts';
import type { Meaning } from '../meaning.ts';

const most = /\b(?:best|highest|lowest|worst|top|strongest|fastest|largest|smallest)\b/giu;
const oneOf =
  /\b(?:among|amongst|one of|second|third|joint|some of|nearly|almost|close to)\s+(?:the\s+)?(?:\w+\s+)?$/iu;

const alone =
  /\b(?:(?:above|ahead of|better than) (?:all|any|every) others?|second to none|unrivalled|unmatched|no other \p{L}+ (?:is|does|has) (?:better|as))\b/iu;

/** "Among the best" told as "the best". */
export function loneSuperlative({ statement }: Meaning, { units }: Backing): ClaimFault | undefined {
  const texts = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text);
  const topped = alone.exec(statement.text);
  const among = (text: string) =>
    [...text.matchAll(most)].some(({ index }) => oneOf.test(text.slice(0, index)));
  if (topped !== null && texts.some(among) && !texts.some((text) => alone.test(text)))
    return { kind: 'quantifier', value: topped[0], why: 'The cited words do not say it stands alone.' };
  for (const match of statement.text.matchAll(most)) {
    const there = texts.flatMap((text) =>
      [...text.matchAll(most)]
        .filter((one) => one[0].toLowerCase() === match[0].toLowerCase())
        .map((one) => text.slice(0, one.index)),
    );
    if (
      there.length > 0 &&
      there.every((before) => oneOf.test(before)) &&
      !/\b(?:among|amongst|one of|second|third|joint|some of|nearly|almost)\b/iu.test(statement.text)
    )
      return {
        kind: 'quantifier',
        value: match[0],
        why: `The cited words do not say it alone is ${match[0]}.`,
      };
  }
  return undefined;
}
