import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { checkParagraph } from '../check/check-paragraph.ts';
import { findSoftening } from '../check/find-softening.ts';
import { textHash } from '../check/text-hash.ts';
import type { MarkedSentence } from './read-sentences.ts';
import type { SourceSentence } from './source-sentence.ts';
import { wordingFaults } from './wording-faults.ts';
import type { Writing } from './writing.ts';

/** A sentence that what it is marked with bears, as a paragraph, with the drafted paragraphs that it stands for. */
export interface Worded {
  paragraph: DraftParagraph;
  sources: ReadonlySet<DraftParagraph>;
}

/** Longer, and it is no sentence that members read. */
const mostCharacters = 700;

/**
 * Makes a paragraph of a model's sentence where the sentences that it is marked with bear it: they exist, stand in one list and in one voice, and back
 * its values, its strength, whose words it says they are, and all that the checker of claims holds. Else says why not.
 */
export function checkMarked(
  { text, marks }: MarkedSentence,
  given: readonly SourceSentence[],
  promptHash: string,
  { draft, letter, regimes }: Pick<Writing, 'draft' | 'letter' | 'regimes'>,
): Worded | { reasons: string[] } {
  const cited = marks.map((mark) => given.find((one) => one.mark === mark));
  const unknown = marks.filter((_, at) => cited[at] === undefined);
  if (marks.length === 0) return { reasons: ['It is marked with no number, so nothing stands behind it.'] };
  if (unknown.length > 0)
    return { reasons: [`It is marked with ${unknown.join(', ')}, which was not sent.`] };
  const rested = cited.filter((one) => one !== undefined);
  const apart = standsApart(rested);
  if (apart !== undefined) return { reasons: [apart] };
  const paragraph = paragraphOf(text, rested, promptHash);
  const reasons = [
    ...(text.length > mostCharacters ? ['It is too long for one sentence.'] : []),
    ...checkParagraph(paragraph, draft, letter, regimes).map(({ why }) => `${why}.`),
    ...findSoftening(text, paragraph.citations, regimes).map(({ why }) => why),
    ...wordingFaults(paragraph, letter, regimes),
  ];
  if (reasons.length > 0) return { reasons: [...new Set(reasons)] };
  return { paragraph, sources: new Set(rested.map((one) => one.paragraph)) };
}

function standsApart(rested: readonly SourceSentence[]): string | undefined {
  const [first] = rested;
  if (rested.some(({ list }) => list !== first!.list)) return 'It rests on what stands in two lists.';
  if (rested.some(({ paragraph }) => paragraph.voice !== first!.paragraph.voice))
    return 'It mixes words of the inspectorate with words of the council.';
  return undefined;
}

function paragraphOf(text: string, rested: readonly SourceSentence[], promptHash: string): DraftParagraph {
  const { voice } = rested[0]!.paragraph;
  return {
    id: 'new',
    form: 'bullet',
    text,
    origin: 'quoted',
    ...(voice === undefined ? {} : { voice }),
    citations: rested.map(({ citation }): PlacedCitation => citation),
    written: `model:${promptHash}`,
    checked: textHash(text),
  };
}
