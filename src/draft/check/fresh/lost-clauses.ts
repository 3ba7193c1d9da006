import type { DraftFault } from '../../../domain/draft-check.ts';
import { splitSentences } from '../../../domain/split-sentences.ts';
import { contentStems } from '../../../domain/stem-words.ts';
import { isAdverseText } from '../softening/is-adverse-text.ts';
import { wordsIn } from '../words-in.ts';
import type { Placed } from './placed.ts';

/** Share of a drafted sentence's content words that an edit must keep, and of a clause's, or the clause counts as dropped. */
const leastKept = 0.75;
const leastOfClause = 0.5;

const between =
  /[;:]\s+|,\s+(?=(?:and|but|or|which|who|with|so|although|though|because|while|as)\b)|\s+(?=(?:and|but|although|though|because)\b)/giu;
const strong =
  'must, should, shall, need, needs, needed, required, requires, has to, have to, ought, not, no, never, cannot, without, nor, neither, unable, fail*, lack*';

/** Clauses that say what must be done, or that something is not so, of an adverse sentence that a person's edit no longer has. */
export function lostClauses({ paragraph, counterparts, where }: Placed): DraftFault[] {
  const { edited, citations, origin, text } = paragraph;
  const before = counterparts[0]?.paragraph;
  if (edited === undefined || before === undefined || origin !== 'quoted' || citations.length === 0)
    return [];
  const said = new Set(contentStems(text));
  const share = (words: string) => {
    const stems = contentStems(words);
    return stems.length === 0 ? 1 : stems.filter((stem) => said.has(stem)).length / stems.length;
  };
  return splitSentences(before.text)
    .map(({ startChar, endChar }) => before.text.slice(startChar, endChar))
    .filter((sentence) => isAdverseText(sentence) && share(sentence) < leastKept)
    .flatMap((sentence) => sentence.split(between))
    .filter((clause) => wordsIn(clause, strong).length > 0 && share(clause) < leastOfClause)
    .map((clause) => ({
      kind: 'softening',
      weight: 'fault',
      ...where,
      text,
      why: `It leaves out “${clause.trim().replace(/[.,;]$/u, '')}” of what was drafted. Say it too, or quote it.`,
      citation: citations[0]!,
    }));
}
