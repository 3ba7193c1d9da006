import type { Letter } from '../../domain/letter.ts';

const known = new WeakMap<Letter['content'], ReadonlySet<string>>();

/** Words that the letter itself writes small: at the start of a sentence they name nobody. */
export function plainWords({ content }: Letter): ReadonlySet<string> {
  const words = known.get(content) ?? new Set(content.text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’'-]+/gu));
  known.set(content, words);
  return words;
}
