import { isStopWord, wordsOf } from '../../../domain/stem-words.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import type { FigureRow } from './read-figure-tables.ts';

const amount = /\d|\b(?:half|third|thirds|quarter|quarters|fifth|tenth|one in|two in|all of|none of)\b/iu;

/** The first sentence that holds nearly every word of a row's label, and an amount besides; undefined when there is none. */
export function narrativeOf(search: OdditySearch, row: FigureRow): Sentence | undefined {
  const stems = stemsOf(row.label);
  if (stems.length < 3) return undefined;
  return search.sentences.find((sentence) => {
    if (!amount.test(sentence.words)) return false;
    const held = new Set(wordsOf(sentence.words).map(({ stem }) => stem));
    return stems.filter((stem) => held.has(stem)).length >= stems.length * 0.85;
  });
}

function stemsOf(label: string): string[] {
  return [
    ...new Set(
      wordsOf(label)
        .filter(({ text }) => !isStopWord(text))
        .map(({ stem }) => stem),
    ),
  ];
}
