import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { checkParagraph } from '../check/check-paragraph.ts';
import { softFaults } from '../check/paragraph-faults.ts';
import { textHash } from '../check/text-hash.ts';
import { sentencesOf } from './changed-sentences.ts';
import type { HeldAgainst } from './held-against.ts';
import type { ReturnedParagraph } from './returned-copy.ts';
import { uncitedFault } from './uncited-fault.ts';

/** Words that cite nothing, as a paragraph that cites what in the letter is nearest to each of its sentences. */
export interface Uncited {
  paragraph: DraftParagraph;
  faults: DraftFault[];
}

/**
 * Holds the words of a paragraph that is of no draft against the whole letter: each sentence against what is nearest to it. A value
 * that stands only elsewhere in the letter, or nowhere, is a fault; a name is weighed as `names`.
 */
export function checkUncited(
  line: ReturnedParagraph,
  { id, section, names }: { id: string; section: string; names: DraftFault['weight'] },
  held: HeldAgainst,
): Uncited {
  const where = { section, paragraph: id };
  const citations = new Map<string, PlacedCitation>();
  const faults = sentencesOf(line).flatMap((text) => {
    const near = held.words.nearest(text);
    for (const one of near) citations.set(`${one.startChar}-${one.endChar}`, one);
    const said = asParagraph(text, { id, form: 'paragraph', citations: near });
    const unsupported = checkParagraph(said, held.draft, held.letter, held.regimes);
    return [
      ...unsupported
        .map((one) => uncitedFault(one, { text, near, names }, held))
        .filter((one) => one !== undefined),
      ...softFaults(said, held.regimes, where),
    ];
  });
  // A value that a sentence repeats is one fault.
  const once = new Map(
    faults.map((fault) => [`${fault.kind} ${fault.text} ${fault.why}`, { ...fault, ...where }]),
  );
  return {
    paragraph: asParagraph(line.text, { id, form: line.form, citations: [...citations.values()] }),
    faults: [...once.values()],
  };
}

/** Words of a cover report's own, such as its committees, are plain where nothing in the letter is near. */
function asParagraph(
  text: string,
  { id, form, citations }: Pick<DraftParagraph, 'id' | 'form' | 'citations'>,
): DraftParagraph {
  const origin = citations.length === 0 ? 'fixed' : 'quoted';
  return { id, form, text, origin, citations, checked: textHash(text) };
}
