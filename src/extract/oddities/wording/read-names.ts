import type { Span } from '../../../domain/span.ts';

/** A first name and a surname, and where they stand together. */
export interface Name extends Span {
  first: string;
  last: string;
}

const pair =
  /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,})\s(?=(\p{Lu}\p{L}*[’'-]?\p{L}*\p{Ll}{2,})(?![\p{L}\p{N}]))/gu;

/** Pairs of capitalised words that may be a person's name, each once, where it first stands. A word that also stands in small letters is no name. */
export function readNames(text: string): Name[] {
  const names = new Map<string, Name>();
  const small = new Set(
    text
      .replace(/(?<!\S)[^\s@]{1,64}@\S+|\bwww\.\S+|https?:\S+/gu, ' ')
      .match(/(?<![\p{L}.])\p{Ll}+(?!\p{L})/gu) ?? [],
  );
  for (const match of text.matchAll(pair)) {
    const [, first, last] = match;
    if (small.has(first!.toLowerCase()) || small.has(last!.toLowerCase())) continue;
    const key = `${first} ${last}`;
    const startChar = match.index;
    if (!names.has(key))
      names.set(key, { first: first!, last: last!, startChar, endChar: startChar + key.length });
  }
  return [...names.values()];
}
