import { isStopWord } from '../src/domain/stem-words.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';

const grammar =
  'the of and to in a is for that with are on be by this has as have not from their which was it an at or will been were all more they also'.split(
    ' ',
  );
const onsets = 'b c d f g h l m n p r s t v w br ch cl dr fr gr pl pr sh st th tr'.split(' ');
const vowels = 'a e i o u ai ea ou io'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'rm', 'ck'];

/** Text of made-up words in which, as in English, the n-th most frequent word is about n times rarer than the first (Zipf, offset 2.7). */
export interface WordSource {
  sentence(random: () => number): string;
  /** A question of ten words or so about a text: some of its words, some of anyone's. */
  question(text: string, random: () => number): string;
}

/** A vocabulary of 20,000 made-up words after the grammar words of English; always the same. */
export function makeWords(): WordSource {
  const words = [...grammar, ...inventWords(20_000)];
  const reach = cumulate(words.map((_, rank) => 1 / (rank + 3.7)));
  const draw = (random: () => number) => words[firstAtLeast(reach, random() * reach.at(-1)!)]!;
  const several = (count: number, random: () => number) => Array.from({ length: count }, () => draw(random));
  return {
    sentence(random) {
      const text = several(12 + Math.floor(random() * 22), random).join(' ');
      return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
    },
    question(text, random) {
      const own = text
        .toLowerCase()
        .split(/[ .\n]+/u)
        .filter((word) => word !== '' && !isStopWord(word));
      const asked = Array.from({ length: 4 }, () => own[Math.floor(random() * own.length)]!);
      return `What did the ${[...asked, ...several(4, random)].join(' ')}?`;
    },
  };
}

function inventWords(count: number): string[] {
  const random = seededRandom(11);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const made = new Set<string>();
  while (made.size < count) {
    const syllables = 2 + Math.floor(random() * 2);
    made.add(Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join(''));
  }
  return [...made];
}

function cumulate(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
}

function firstAtLeast(reach: Float64Array, aim: number): number {
  let [low, high] = [0, reach.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! < aim) low = middle + 1;
    else high = middle;
  }
  return low;
}
