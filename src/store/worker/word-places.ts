import { keep } from './keep.ts';
import type { Library } from './open-library.ts';

/**
 * Where a word stands, ascending: each number is passage × 2^21 + column × 2^20 + place, column 1 being the header.
 * The next word's place is one higher, which makes a phrase a merge.
 */
export type Places = Float64Array;

export const passageStep = 2 ** 21;
export const headerBit = 2 ** 20;

/** Places kept in memory by each words reader: 4 million, 32 MB. */
const mostPlaces = 4_000_000;

interface Cache {
  words: Map<string, Places>;
  size: number;
}

/** Where these words stand next to one another, in this order. One word: where it stands. */
export function phrasePlaces(library: Library, tokens: readonly string[]): Places {
  let found = wordPlaces(library, tokens[0]!);
  for (let index = 1; index < tokens.length && found.length > 0; index++) {
    found = followedBy(found, wordPlaces(library, tokens[index]!), index);
  }
  return found;
}

function wordPlaces(library: Library, token: string): Places {
  const cache = keep<Cache>(library, 'word-places', () => ({ words: new Map(), size: 0 }));
  const held = cache.words.get(token);
  if (held !== undefined) {
    // Moved to the end: the first in the map is the one unused for longest.
    cache.words.delete(token);
    cache.words.set(token, held);
    return held;
  }
  const places = readPlaces(library, token);
  cache.words.set(token, places);
  cache.size += places.length;
  for (const [oldest, list] of cache.words) {
    if (cache.size <= mostPlaces || oldest === token) break;
    cache.words.delete(oldest);
    cache.size -= list.length;
  }
  return places;
}

function readPlaces(library: Library, token: string): Places {
  const rows = library
    .prepare(
      `SELECT doc * ${passageStep} + (col = 'header') * ${headerBit} + offset FROM passage_word_places WHERE term = ?`,
    )
    .pluck()
    .all(token) as number[];
  return Float64Array.from(rows);
}

function followedBy(phrase: Places, word: Places, distance: number): Places {
  const found: number[] = [];
  let at = 0;
  for (const place of phrase) {
    while (at < word.length && word[at]! < place + distance) at++;
    if (word[at] === place + distance) found.push(place);
  }
  return Float64Array.from(found);
}
