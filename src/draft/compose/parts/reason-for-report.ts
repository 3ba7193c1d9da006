import type { Drafted } from '../drafted.ts';
import { isAsked } from '../is-asked.ts';
import { fixed, type NewParagraph, quoted } from '../paragraph.ts';
import { printedWords } from '../printed-words.ts';

/** Why it goes to members: what the letter asks, what an earlier paper gives as its reason, or that members should know of it. */
export function reasonForReport(drafted: Drafted): NewParagraph[] {
  const { noun, whole, letter } = drafted;
  const [duty] = drafted.of('duty').filter(isAsked);
  const told = drafted.texts.filter(({ purpose }) => purpose === 'reason');
  const asked =
    duty === undefined
      ? []
      : [
          quoted(
            `The ${noun} asks for it: ${duty.text.replace(/\s+/gu, ' ').replace(/[;,.]\s*$/u, '')}.`,
            [duty.citation, whole],
            { voice: duty.voice },
          ),
        ];
  const reasons = told.map(({ span, voice }) =>
    quoted(`The ${noun} gave this reason: ${printedWords(letter, span)}`, [drafted.cite(span), whole], {
      voice,
    }),
  );
  if (asked.length + reasons.length > 0) return [...asked, ...reasons];
  return [fixed(`Members are given the ${noun} so that they know what was found and what must improve.`)];
}
