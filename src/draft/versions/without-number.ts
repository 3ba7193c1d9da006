import type { DraftParagraph } from '../../domain/draft.ts';
import type { WrittenParagraph } from './read-section-text.ts';
import { wordLikeness } from './word-likeness.ts';

/** What a house style may print before a paragraph: "2.3", "4.", "a)", "(ii)". */
const numbered = /^((?:\d+\.)+\d*|\d+|\(?[a-z]{1,4}\))\s+(?=\S)/u;

/**
 * A paragraph without the number that a person copied with it. A number goes only where the paragraph that bears it says much the same;
 * before new words, only one of a form that the section's numbers have and that no sentence begins with.
 */
export function withoutNumber(
  written: WrittenParagraph,
  paragraphs: readonly Pick<DraftParagraph, 'number' | 'text'>[],
): WrittenParagraph {
  const [whole, number] = numbered.exec(written.text) ?? [];
  if (whole === undefined || number === undefined) return written;
  const words = written.text.slice(whole.length);
  const bearer = paragraphs.find((one) => one.number === number);
  const copied = bearer !== undefined && wordLikeness(bearer.text, words) >= 0.5;
  const plainly = written.form === 'paragraph' && /^\d+\.\d|\)$/u.test(number);
  const sameShape = paragraphs.some((one) => one.number !== undefined && shape(one.number) === shape(number));
  const opensSentence = /^\p{Lu}/u.test(words) || number.endsWith(')');
  return copied || (plainly && sameShape && opensSentence) ? { ...written, text: words } : written;
}

function shape(number: string): string {
  return number.replace(/\d+/gu, '1').replace(/[a-z]+/u, 'a');
}
