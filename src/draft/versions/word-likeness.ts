import { foldWords } from '../../domain/fold-words.ts';

/** How alike two texts are in their words, whatever the order: 0 for no word in common, 1 for the same words. */
export function wordLikeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (words.length + others.length);
}

function wordsOf(text: string): string[] {
  return foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
