import type { DraftFault } from '../../../domain/draft-check.ts';
import { splitSentences } from '../../../domain/split-sentences.ts';
import { contentStems } from '../../../domain/stem-words.ts';
import { isAdverseText } from '../softening/is-adverse-text.ts';
import { wordsIn } from '../words-in.ts';
import type { Placed } from './placed.ts';

/** Share of a clause's content words that an edit must keep, or the clause counts as dropped. */
const leastKept = 0.5;

const between =
  /[;:]\s+|,\s+(?=(?:and|but|or|which|who|with|so|although|though|because|while|as)\b)|\s+(?=(?:and|but|although|though|because)\b)/giu;
const duties = 'must, should, shall, need, needs, needed, required, requires, has to, have to, ought';
const denials = 'not, no, never, cannot, without, nor, neither, unable, fail*, lack*';

/**
 * Clauses that say what must be done, or of an adverse sentence that something is not so, and that a person's edit no longer has. None while
 * the edit says as often that something must be done or is not so.
 */
export function lostClauses({ paragraph, counterparts, where }: Placed): DraftFault[] {
  const { edited, citations, origin, text, written } = paragraph;
  const before = written === undefined ? counterparts[0]?.paragraph.text : edited?.was;
  if (edited === undefined || before === undefined || origin !== 'quoted' || citations.length === 0)
    return [];
  const said = new Set(contentStems(text));
  const share = (words: string) => {
    const stems = contentStems(words);
    return stems.length === 0 ? 1 : stems.filter((stem) => said.has(stem)).length / stems.length;
  };
  const strong = `${duties}, ${denials}`;
  if (wordsIn(text, strong).length >= wordsIn(before, strong).length) return [];
  return splitSentences(before)
    .map(({ startChar, endChar }) => before.slice(startChar, endChar))
    .flatMap((sentence) => {
      const lost = sentence.split(between).filter((clause) => share(clause) < leastKept);
      const wanted = isAdverseText(sentence) ? strong : duties;
      return lost.filter((clause) => wordsIn(clause, wanted).length > 0);
    })
    .map((clause) => ({
      kind: 'softening',
      weight: 'fault',
      ...where,
      text,
      why: `It leaves out “${clause.trim().replace(/[.,;]$/u, '')}” of what was drafted. Say it too, or quote it.`,
      citation: citations[0]!,
    }));
}
