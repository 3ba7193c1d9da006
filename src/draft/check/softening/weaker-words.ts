import type { Aligned } from '../aligned-sentences.ts';
import { isSpokenOf } from '../is-spoken-of.ts';
import type { Softened } from '../softened.ts';
import {
  partlyThere,
  type StrengthScale,
  scarceStill,
  scarceWords,
  strengthScales,
} from '../strength-words.ts';
import { type WordFound, wordsIn } from '../words-in.ts';
import { isAdverseText } from './is-adverse-text.ts';

interface Level {
  level: number;
  word: WordFound;
}

const denials = 'not, no, never, none, without, cannot, nor, unable';
/** A word of these is said as well by a plain "not". */
const saidByNot = /^(?:fail|fails|failed|lack\p{L}*|absence|missed|missing|unmet)$/iu;

/** Words of degree, extent, fault and duty that are weaker than those cited, or left out of an adverse sentence. */
export function weakerWords(pair: Aligned): Softened[] {
  const adverse = isAdverseText(pair.cited);
  return [
    ...strengthScales.flatMap((scale) => weaker(scale, pair, adverse)),
    ...(adverse ? [] : strengthScales.flatMap((scale) => stronger(scale, pair))),
    ...scarce(pair),
  ];
}

function weaker(scale: StrengthScale, { cited, said }: Aligned, adverse: boolean): Softened[] {
  const top = highest(levelsIn(scale, cited).filter(({ word }) => isSpokenOf(word, cited, said)));
  if (top === undefined || (!adverse && scale.always !== true)) return [];
  const levels = levelsIn(scale, said);
  const kept = highest(levels);
  if (kept !== undefined && kept.level >= top.level) return [];
  if (scale.key === 'fault' && isSaidByNot(top.word, cited) && wordsIn(said, denials).length > 0) return [];
  const lower = levels.find(({ level }) => level < top.level);
  // Words of the lower level that the source has too were there before.
  const isNew = lower !== undefined && !cited.toLowerCase().includes(lower.word.text.toLowerCase());
  if (lower !== undefined && (isNew || dropCounts(scale, top, adverse)))
    return [softened(top.word.text, lower.word.text, 'is a weaker word than')];
  return dropCounts(scale, top, adverse) && lower === undefined
    ? [softened(top.word.text, '', 'leaves out')]
    : [];
}

function dropCounts({ dropped }: StrengthScale, { level }: Level, adverse: boolean): boolean {
  return adverse && dropped !== undefined && level >= dropped;
}

/** A favourable sentence is softer on the council when it claims more than its source. */
function stronger(scale: StrengthScale, { cited, said }: Aligned): Softened[] {
  if (scale.key !== 'force' && scale.key !== 'share') return [];
  const low = highest(levelsIn(scale, cited));
  const high = highest(levelsIn(scale, said));
  if (low === undefined || high === undefined || low.level > 2 || high.level < 3) return [];
  return [softened(low.word.text, high.word.text, 'claims more than')];
}

/** "Too few" that has become "some", or nothing. */
function scarce({ cited, said }: Aligned): Softened[] {
  const [word] = wordsIn(cited, scarceWords).filter(
    ({ text, start }) => !/\ba\s$/iu.test(cited.slice(0, start)) || !/^(?:few|little)$/iu.test(text),
  );
  if (
    word === undefined ||
    !isSpokenOf(word, cited, said) ||
    wordsIn(said, scarceStill).some(isScarceHere(said))
  )
    return [];
  const [partly] = wordsIn(said, partlyThere);
  if (partly === undefined && wordsIn(said, denials).length > 0) return [];
  return [
    softened(word.text, partly?.text ?? '', partly === undefined ? 'leaves out' : 'is a weaker word than'),
  ];
}

function isScarceHere(said: string) {
  return ({ text, start }: WordFound) =>
    !(/^(?:few|little)$/iu.test(text) && /\ba\s$/iu.test(said.slice(0, start)));
}

function levelsIn({ levels, key }: StrengthScale, text: string): Level[] {
  return levels
    .flatMap(([level, list]) => wordsIn(text, list).map((word) => ({ level, word })))
    .filter(({ word }, _, all) => !all.some((other) => isWithin(word, other.word)))
    .filter(
      ({ word }) =>
        key !== 'share' ||
        !/^(?:every|each)$/iu.test(word.text) ||
        !/^\s+(?:\d|other)/u.test(text.slice(word.start + word.text.length)),
    );
}

function isWithin(word: WordFound, other: WordFound): boolean {
  return (
    other !== word &&
    other.text.length > word.text.length &&
    other.start <= word.start &&
    other.start + other.text.length >= word.start + word.text.length
  );
}

function highest(levels: readonly Level[]): Level | undefined {
  return levels.reduce<Level | undefined>(
    (top, one) => (top === undefined || one.level > top.level ? one : top),
    undefined,
  );
}

function isSaidByNot({ text, start }: WordFound, cited: string): boolean {
  return (
    saidByNot.test(text) ||
    (/^failures?$/iu.test(text) && /^\s+to\b/iu.test(cited.slice(start + text.length)))
  );
}

function softened(cited: string, said: string, how: string): Softened {
  return {
    cited,
    said,
    why:
      said === '' ? `It leaves out “${cited}” of the source.` : `“${said}” ${how} “${cited}” of the source.`,
  };
}
