import type { Aligned } from '../aligned-sentences.ts';
import { isSpokenOf } from '../is-spoken-of.ts';
import type { Softened } from '../softened.ts';
import { type WordFound, wordsIn } from '../words-in.ts';

/** Words of how often or of how many, the more the higher. */
const levels: readonly (readonly [level: number, words: string])[] = [
  [7, 'always, invariably, every, each, all, without exception, every time'],
  [
    6,
    'nearly always, almost always, nearly every, almost every, nearly all, almost all, vast majority, overwhelming majority',
  ],
  [5, 'mostly, most, usually, majority, generally, typically, largely, mainly'],
  [4, 'often, frequently, many, regularly, routinely, commonly'],
  [3, 'sometimes, some, at times, occasional*, on occasion, from time to time, several, a few'],
  [2, 'rarely, seldom, hardly ever, infrequently, few'],
  [1, 'never'],
];
const all = levels.map(([, words]) => words).join(', ');

interface Frequency {
  level: number;
  word: WordFound;
}

/**
 * A word of how often, or of how many, in place of another one, whichever way: "rarely" for "often" makes it less, "always" for "mostly"
 * claims more.
 */
export function otherFrequency({ cited, said }: Aligned): Softened[] {
  const [source, own] = [frequenciesIn(cited), frequenciesIn(said)];
  const lost = source.filter(
    ({ level, word }) => !own.some((one) => one.level === level) && isSpokenOf(word, cited, said),
  );
  const come = own.filter(
    ({ level, word }) => !source.some((one) => one.level === level) && isSpokenOf(word, said, cited),
  );
  const [was, is] = [lost[0], come[0]];
  if (was === undefined || is === undefined) return [];
  const how = is.level < was.level ? 'is less often or of fewer than' : 'is more often or of more than';
  return [
    {
      cited: was.word.text,
      said: is.word.text,
      why: `“${is.word.text}” ${how} “${was.word.text}” of the source.`,
    },
  ];
}

/** Those that stand plainly: "not all" is not "all", nor is "at all". */
function frequenciesIn(text: string): Frequency[] {
  return wordsIn(text, all)
    .filter(({ start }) => !/(?:\bnot|n['’]t|\bat|\babove)\s+$/iu.test(text.slice(0, start)))
    .map((word) => ({
      word,
      level: levels.find(([, words]) => wordsIn(word.text, words)[0]?.text === word.text)![0],
    }));
}
