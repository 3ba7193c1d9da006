import type { Token } from '../meaning.ts';

/** By what a word can be matched; a figure by its digits, whatever unit is written to it. */
export function matchesOf({ text, ids }: Token): string[] {
  const figure = /\d[\d.,/]*/u.exec(text)?.[0];
  return figure === undefined ? [...ids.keys()] : [`#${figure}`];
}
