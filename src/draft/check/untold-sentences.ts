import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { coveredBy } from './covered-by.ts';
import { shareSaid } from './share-said.ts';

/** Share of a sentence that one paragraph must cite, and of its words that it must hold, to tell it. */
const leastCited = 0.5;
const leastSaid = 0.3;

/** The sentences of what is cited that none of the paragraphs tells, each as a citation of its own. */
export function untoldSentences(
  citation: PlacedCitation,
  tellers: readonly Pick<DraftParagraph, 'text' | 'citations'>[],
): PlacedCitation[] {
  return splitSentences(citation.quote)
    .map(({ startChar, endChar }) => ({
      ...citation,
      startChar: citation.startChar + startChar,
      endChar: citation.startChar + endChar,
      quote: citation.quote.slice(startChar, endChar),
    }))
    .filter(
      (sentence) =>
        !tellers.some(
          ({ text, citations }) =>
            coveredBy(citations, sentence) >= leastCited && shareSaid(sentence.quote, text) >= leastSaid,
        ),
    );
}
