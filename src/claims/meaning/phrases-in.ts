import type { Word } from '../../domain/stem-words.ts';
import type { PhraseBook, PhraseFound } from './phrase-book.ts';

/** A phrase of a list where it stands: the place of its first word, and its words as printed, in small letters. */
export interface PhraseAt<T> extends PhraseFound<T> {
  at: number;
  text: string;
}

/** The phrases of a book in a text, in order, the longest at each place and none inside another. */
export function phrasesIn<T>(words: readonly Word[], book: PhraseBook<T>): PhraseAt<T>[] {
  const found: PhraseAt<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    let longest: PhraseFound<T> | undefined;
    for (const one of book(words, at))
      if (longest === undefined || one.length > longest.length) longest = one;
    if (longest === undefined) continue;
    const text = words
      .slice(at, at + longest.length)
      .map((one) => one.text)
      .join(' ');
    found.push({ ...longest, at, text });
    at += longest.length - 1;
  }
  return found;
}
