import type { Source } from '../../source.ts';
import { noName, postWord, withoutTitles } from './parse-person.ts';

const held = new WeakMap<Source, Set<string>>();

/**
 * Whether words in the shape of a name are one in this report: no body, place, post or abbreviation, and not opening with a word
 * that the report also prints in small letters. A title before it ("Mrs") settles that.
 */
export function isNameHere(source: Source, words: string): boolean {
  const bare = withoutTitles(words);
  if (noName.test(bare) || postWord.test(bare) || /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(bare)) return false;
  const [first] = bare.split(/[\s.]/u);
  return bare !== words || !smallWords(source).has(first!.toLowerCase());
}

function smallWords(source: Source): Set<string> {
  const known = held.get(source);
  if (known !== undefined) return known;
  const plain = source.content.text.replace(/(?<!\S)[^\s@]{1,64}@\S+|\bwww\.\S+|https?:\S+/gu, ' ');
  const made = new Set(plain.match(/(?<![\p{L}.’'])\p{Ll}+(?!\p{L})/gu) ?? []);
  held.set(source, made);
  return made;
}
