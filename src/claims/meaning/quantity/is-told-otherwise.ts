import type { Backing } from '../aligned-clauses.ts';
import type { Quantity } from './quantities-in.ts';

const counted = /(\d[\d,.]*)\s+(?:of|out of)\b/gu;
/** Behind a counted part: that it went without. */
const without = '(?:of|out of)\\b[^.;]{0,60}\\b(?:without|had no|have no|has no|lack(?:s|ed)?|none|never)\\b';

/** An amount that the cited words tell without a word of amount: "some with" of those whom they include, "too little" of what is insufficient, "no" of a counted part that went without. */
export function isToldOtherwise(one: Quantity, { units }: Backing): boolean {
  const cited = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning);
  const { words, text } = one.meaning.statement;
  const next = words[one.at + one.text.split(' ').length]?.text ?? '';
  const before = text.slice(words[one.at - 1]?.end ?? 0, words[one.at]!.start);
  if (one.text === 'some' && before.includes(',') && /^(?:with|in|of|as|aged)$/u.test(next))
    return cited.some(({ statement }) => /\b(?:including|among them|such as|even)\b/iu.test(statement.text));
  if (/^too (?:little|few)$/u.test(one.text))
    return cited.some(({ tokens }) =>
      tokens.some(({ ids, denied }) => (ids.get('p:enough') ?? 0) === (denied ? 1 : -1)),
    );
  if (one.level !== 1) return false;
  const figures = [...text.slice(0, words[one.at]!.start).matchAll(counted)].map(([, figure]) => figure!);
  return figures.some((figure) => {
    const gone = new RegExp(`(?<![\\d.,])${figure.replaceAll('.', '\\.')}\\s+${without}`, 'iu');
    return cited.some(({ statement }) => gone.test(statement.text));
  });
}
