import { isStopWord, wordsOf } from '../../domain/stem-words.ts';
import type { WordFound } from './words-in.ts';

/** How many words on either side of a word tell what it is said of. */
const reach = 5;
/** A sentence this short is about one thing. */
const shortSentence = 14;

/** True when `said` speaks of what the word is said of in `cited`: it holds one of the words near it. */
export function isSpokenOf(word: WordFound, cited: string, said: string): boolean {
  const words = wordsOf(cited);
  if (words.length <= shortSentence) return true;
  const end = word.start + word.text.length;
  const content = words.filter((one) => !isStopWord(one.text));
  const before = content.filter((one) => one.end <= word.start).slice(-reach);
  const after = content.filter((one) => one.start >= end).slice(0, reach);
  const held = new Set(wordsOf(said).map((one) => one.stem));
  return [...before, ...after].some((one) => held.has(one.stem));
}
