import type { Softened } from '../softened.ts';
import { comforts, hedges, scarceWords } from '../strength-words.ts';
import { type WordFound, wordsIn } from '../words-in.ts';
import { isAdverseText } from './is-adverse-text.ts';

const denied =
  /\b(?:not|no|never|without|less|little|few|need(?:s|ed)?|must|should|insufficiently|poorly|more|fully)\s+(?:\p{L}+\s+){0,2}$|n['’]t\s+(?:\p{L}+\s+){0,2}$/iu;
const quotation = /“[^”]*”/gu;
const idle = /\bas\s+well(?:\s+as)?\b/giu;

/** Words of comfort, and words that make it less sure or less wide, that a paragraph adds to an adverse source which has none. */
export function addedComfort(text: string, cited: string): Softened[] {
  if (!isAdverseText(cited)) return [];
  // What stands in quotation marks is the source's, or what it stands under.
  const said = text.replace(quotation, ' ').replace(idle, ' ');
  const [comfort] = wordsIn(said, comforts).filter(
    (word) => !isCited(word, cited) && !denied.test(said.slice(0, word.start)),
  );
  // What is scarce is held against its own words.
  const open = [hedges, scarceWords].some((list) => wordsIn(cited, list).length > 0);
  const [hedge] = open ? [] : wordsIn(said, hedges);
  return [
    ...(comfort === undefined
      ? []
      : [
          {
            cited: '',
            said: comfort.text,
            why: `“${comfort.text}” is a comfort that the source does not give.`,
          },
        ]),
    ...(hedge === undefined
      ? []
      : [
          {
            cited: '',
            said: hedge.text,
            why: `“${hedge.text}” makes it less sure or less wide than the source does.`,
          },
        ]),
  ];
}

const contrast = /\b(?:but|though|although|however|while|whilst|nevertheless|yet)\b[^.]*/giu;

/** Comfort that a paragraph sets against cited words which it repeats whole: "…, but good progress is being made". */
export function addedContrast(text: string, cited: readonly string[]): Softened[] {
  const rest = cited.reduce((left, quote) => left.replace(quote.replace(/[\s.,;:]+$/u, ''), ' '), text);
  const said = (rest.match(contrast) ?? []).join('. ');
  return addedComfort(said, cited.join(' ')).filter((one) => wordsIn(one.said, comforts).length > 0);
}

/** By its first letters, so that "improved" is cited where "improvement" stands. */
function isCited({ text }: WordFound, cited: string): boolean {
  const root = text.toLowerCase().replace(/(?:ed|ing|es|s|ly|e)$/u, '');
  return cited.toLowerCase().includes(root);
}
