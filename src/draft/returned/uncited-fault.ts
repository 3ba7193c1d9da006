import type { Unsupported } from '../../answer/check-claim.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { HeldAgainst } from './held-against.ts';
import { isOpeningWord } from './is-opening-word.ts';

/** A sentence that cites nothing, and what in the letter is nearest to it; `names` is how a name that is nowhere weighs. */
export interface UncitedSentence {
  text: string;
  near: readonly PlacedCitation[];
  names: DraftFault['weight'];
}

/** What else may be wrong with a value than that what is cited does not hold it. */
const notHeld = /cited words or their context|nothing is cited|fixed wording/u;

/**
 * What is wrong with a value of a sentence that cites nothing: it stands elsewhere in the letter, or nowhere, or not so. Undefined for
 * a quotation that the letter holds anywhere.
 */
export function uncitedFault(
  unsupported: Unsupported,
  sentence: UncitedSentence,
  held: HeldAgainst,
): DraftFault | undefined {
  const { value, why } = unsupported;
  const { text } = value;
  const kind = /quotation/u.test(why) ? 'quotation' : 'value';
  const nearest = sentence.near[0] === undefined ? {} : { citation: sentence.near[0] };
  if (kind === 'quotation' && foldWords(held.letter.content.text).includes(foldWords(text))) return undefined;
  if (kind === 'value' && !notHeld.test(why))
    return {
      kind,
      weight: 'fault',
      text,
      why: `${why.charAt(0).toUpperCase()}${why.slice(1)}. Correct it.`,
      ...nearest,
    };
  const weight = kind === 'quotation' ? 'fault' : weigh(unsupported, sentence, held);
  const elsewhere = held.words.holding(text);
  if (elsewhere === undefined)
    return {
      kind,
      weight,
      text,
      why: `“${text}” stands nowhere in the letter. Take it out, or say who gives it.`,
      ...nearest,
    };
  return {
    kind,
    weight,
    text,
    why: `“${text}” stands in the letter at ${elsewhere.label}, not in what is nearest to these words. Check that it is said of the same thing.`,
    citation: elsewhere,
  };
}

function weigh(
  one: Unsupported,
  { text, near, names }: UncitedSentence,
  { regimes }: HeldAgainst,
): DraftFault['weight'] {
  // Where nothing is near, "not" denies nothing of the letter.
  const isIdle = one.value.kind === 'negation' && near.length === 0;
  if (isIdle || isOpeningWord(one, text, regimes)) return 'note';
  return one.value.kind === 'name' ? names : 'fault';
}
