import { numberWords } from '../../../domain/number-words.ts';

const small = numberWords.units;
const tens = [...numberWords.tens];

/** Source of a pattern for a count in figures or words, up to 999. */
export const countPattern = `(?:\\d{1,3}|(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(1).join('|')})`;

/** Value of what `countPattern` matched. */
export function readCount(printed: string): number {
  const word = printed.toLowerCase();
  if (/^\d/u.test(word)) return Number(word);
  const [first, second] = word.split('-');
  const ten = (tens.indexOf(first!) + 2) * 10;
  if (tens.includes(first!)) return ten + (second === undefined ? 0 : small.indexOf(second));
  return small.indexOf(first!);
}
