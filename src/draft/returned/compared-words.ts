import { foldWords } from '../../domain/fold-words.ts';

/**
 * Words as compared between a draft and its copy in Word. A copy adds what a draft keeps beside its text: a typed number, "(proposed)",
 * a dash in an empty cell, a tab for the colon of a field. Never shown.
 */
export function comparedWords(text: string, number?: string): string {
  const own = foldWords(text)
    .replace(/\s*\(proposed\)$/u, '')
    .replace(/(?<=^|\|)\s*-\s*(?=\||$)/gu, ' ')
    .replace(/[|:"]/gu, ' ')
    .replace(/[.,;]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (number === undefined) return own;
  const typed = `${comparedWords(number)} `;
  return own.startsWith(typed) ? own.slice(typed.length) : own;
}
