import type { PlacedCitation } from '../../domain/finding.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { alignedSentences } from './aligned-sentences.ts';
import type { Softened } from './softened.ts';
import { addedComfort, addedContrast } from './softening/added-comfort.ts';
import { droppedNegation } from './softening/dropped-negation.ts';
import { lostAdverse } from './softening/lost-adverse.ts';
import { otherFrequency } from './softening/other-frequency.ts';
import { otherGrade } from './softening/other-grade.ts';
import { turnedDirection } from './softening/turned-direction.ts';
import { weakerWords } from './softening/weaker-words.ts';

/**
 * Compares the strength and direction of a paragraph's words with those it cites: weaker or missing words of degree, extent and duty,
 * directions turned round or left open, grades of the same scale, other words of how often, negations dropped, comfort added. A paragraph that repeats its
 * cited words whole is not soft, unless it goes on with a comfort ("… but good progress is being made"). Empty means that nothing was found, not that the paraphrase follows from its source.
 */
export function findSoftening(
  text: string,
  citations: readonly Pick<PlacedCitation, 'quote'>[],
  regimes: Regimes,
): Softened[] {
  const aligned = alignedSentences(text, citations);
  const found = aligned.flatMap((pair) => [
    ...weakerWords(pair),
    ...turnedDirection(pair),
    ...otherGrade(pair, regimes),
    ...droppedNegation(pair),
    ...otherFrequency(pair),
  ]);
  const cited = citations.map(({ quote }) => quote);
  const all = aligned.length === 0 ? addedContrast(text, cited) : addedComfort(text, cited.join(' '));
  const lost = found.length + all.length === 0 ? aligned.flatMap(lostAdverse) : [];
  return unique([...found, ...all, ...lost]);
}

function unique(found: readonly Softened[]): Softened[] {
  const seen = new Set<string>();
  return found.filter(({ cited, said }) => {
    const key = `${cited.toLowerCase()}>${said.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
