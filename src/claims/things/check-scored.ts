import { isStopWord } from '../../domain/stem-words.ts';
import type { ClaimRule } from '../check-support.ts';
import { plainModifiers } from './compound-words.ts';
import { singular } from './singular.ts';

const scoring = /^(?:scor|rate|rated|rating|grade|graded|judg|quartile|star)/u;

/** What a score or grade is given for, where the evidence has none of its words. Empty when it has one, or nothing is scored. */
export const checkScored: ClaimRule = (claim, { sentences, frame }) => {
  const { words, text } = claim;
  const on = words.findIndex(
    (word, at) =>
      /^(?:for|on)$/u.test(word.text) &&
      words.slice(Math.max(0, at - 6), at).some((one) => scoring.test(one.text)),
  );
  if (on < 0) return [];
  const end = words.findIndex(
    (word, at) => at > on + 1 && /[,;:().]/u.test(text.slice(words[at - 1]!.end, word.start)),
  );
  const area = words
    .slice(on + 1, end < 0 ? undefined : end)
    .filter(
      (word) => !isStopWord(word.text) && !plainModifiers.has(singular(word.text)) && !/\d/u.test(word.text),
    );
  if (area.length < 2) return [];
  if (area.some(({ stem }) => [...sentences, ...frame].some(({ stems }) => stems.has(stem)))) return [];
  const value = text.slice(area[0]!.start, area.at(-1)!.end);
  return [{ kind: 'name', value, why: `The cited words give no score or grade for “${value}”.` }];
};
