import type { Letter } from '../../domain/letter.ts';
import { stemOf } from '../../domain/stem-words.ts';

const known = new WeakMap<Letter['content'], ReadonlySet<string>>();

/** Tells words that the letter itself writes small, in any of their forms: at the start of a sentence they name nobody. */
export function plainWords({ content }: Letter): { has(word: string): boolean } {
  const stems =
    known.get(content) ??
    new Set((content.text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’'-]+/gu) ?? []).map(stemOf));
  known.set(content, stems);
  return { has: (word) => stems.has(stemOf(word)) };
}
