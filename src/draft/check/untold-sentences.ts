import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { coveredBy } from './covered-by.ts';
import { shareSaid } from './share-said.ts';

/** Share of a sentence that one paragraph must cite, and of its telling words that it must hold, to tell it: with less, half of it may be dropped. */
const leastCited = 0.5;
const leastSaid = 0.6;
/** Telling words that a clause must have to be looked for by itself, and the share of them that must be held. */
const fewestStems = 3;
const leastOfClause = 0.25;

const clauseEnds = /[,;:–—]\s|\s(?:and|but|while|whereas|although|or)\s/u;

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
            coveredBy(citations, sentence) >= leastCited && tells(text, sentence.quote),
        ),
    );
}

/** True where a text holds most of a sentence, and something of each of its clauses: the shortest may be the one that is adverse. */
function tells(text: string, sentence: string): boolean {
  const clauses = sentence.split(clauseEnds).filter((clause) => contentStems(clause).length >= fewestStems);
  return (
    shareSaid(sentence, text) >= leastSaid &&
    clauses.every((clause) => shareSaid(clause, text) >= leastOfClause)
  );
}
