import { stemOf } from '../../domain/stem-words.ts';

/** The stem of a word, an adverb's without its ending: "promptly" as "prompt", "steadily" as "steady". */
export function rootOf(word: string): string {
  if (word.length < 6 || !word.endsWith('ly')) return stemOf(word);
  const bare = word.slice(0, -2);
  if (bare.endsWith('i')) return stemOf(`${bare.slice(0, -1)}y`);
  if (word.endsWith('bly')) return stemOf(`${word.slice(0, -1)}e`);
  return stemOf(bare);
}
