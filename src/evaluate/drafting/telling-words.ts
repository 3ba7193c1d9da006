import { findValues } from '../../domain/find-values.ts';
import { tokensOf } from '../extraction/tokens-of.ts';

const spoken = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const figures = new Map([...spoken, 'twelve'].map((word, index) => [word, String(index + 1)]));

/**
 * The figures and names of a quote, as tokens, that a sentence giving it must hold. A label before a colon ("Key Decision: No") and a capital
 * that only begins a sentence name nothing.
 */
export function tellingWords(quote: string): string[] {
  const plain = quote
    .replace(/<[^<>]*>/gu, '')
    .replace(/\*\*|#+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const said = plain.trim().replace(/^[^:.]{1,30}:\s+(?=\S)/u, '');
  const values = findValues(said).filter(
    ({ kind, text }) => kind !== 'negation' && !(kind === 'name' && isOpener(text, said)),
  );
  return [...new Set(values.flatMap(({ text }) => asFigures(text)))];
}

/** The words of a text as tokens to look in: ordinals without their ending, number words as figures. */
export function asFigures(text: string): string[] {
  return tokensOf(text.replace(/<[^<>]*>/gu, '')).map((token) => {
    const bare = token.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
    return figures.get(bare) ?? bare;
  });
}

function isOpener(name: string, said: string): boolean {
  if (/\s/u.test(name) || /\p{Lu}.*\p{Lu}/u.test(name)) return false;
  const at = said.indexOf(name);
  return at === 0 || /[.;:•–-]\s+$/u.test(said.slice(0, at));
}
