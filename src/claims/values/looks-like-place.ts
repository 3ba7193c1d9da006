import { notPlaces, placeEnding } from './name-words.ts';

/** True for a word that ends as names of places do, and is no other word. Lower case. */
export function looksLikePlace(word: string): boolean {
  return (
    word.length > 5 &&
    placeEnding.test(word) &&
    !notPlaces.has(word) &&
    !/(?:tion|ly|ment|ness|ing|ed|ship|ity)$/u.test(word)
  );
}
