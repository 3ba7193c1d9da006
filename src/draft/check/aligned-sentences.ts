import type { PlacedCitation } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { contentStems } from '../../domain/stem-words.ts';

/** A sentence of a source and what a paragraph says of it. */
export interface Aligned {
  cited: string;
  said: string;
}

/** Share of a cited sentence's words below which one of several is not what a paragraph speaks of, and how near the best it must be. */
const leastShare = 0.2;
const nearBest = 0.6;

/**
 * Each cited sentence with the sentences of `text` that speak of it. Citations and sentences that `text` repeats whole are left
 * out, and of a citation or one of several, those that it does not speak of. Empty when all is repeated.
 */
export function alignedSentences(
  text: string,
  citations: readonly Pick<PlacedCitation, 'quote'>[],
): Aligned[] {
  const whole = foldWords(text);
  const own = sentencesOf(text).map((sentence) => ({ sentence, stems: new Set(contentStems(sentence)) }));
  const repeated = (words: string) => whole.includes(foldWords(words).replace(/[\s.,;:]+$/u, ''));
  return citations.flatMap(({ quote }) => {
    if (repeated(quote)) return [];
    const cited = sentencesOf(quote);
    return cited.flatMap((sentence) => {
      if (cited.length > 1 && repeated(sentence)) return [];
      const stems = contentStems(sentence);
      const shares = own.map(
        (one) => stems.filter((stem) => one.stems.has(stem)).length / Math.max(1, stems.length),
      );
      const best = Math.max(0, ...shares);
      if (cited.length + citations.length > 2 && best < leastShare) return [];
      const said = own.filter((_, at) => best === 0 || shares[at]! >= best * nearBest);
      return [{ cited: sentence, said: said.map((one) => one.sentence).join(' ') }];
    });
  });
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ startChar, endChar }) => text.slice(startChar, endChar));
}
