import { stemOf } from '../../domain/stem-words.ts';

const noAdverbs = new Set(
  'timely early family likely unlikely daily weekly monthly yearly quarterly elderly supply apply reply comply multiply costly friendly lively untimely orderly only assembly monopoly anomaly italy july'.split(
    ' ',
  ),
);

/** The stem of a word, an adverb's without its ending: "promptly" as "prompt", "steadily" as "steady". */
export function rootOf(word: string): string {
  if (word.length < 6 || !word.endsWith('ly') || noAdverbs.has(word)) return stemOf(word);
  const bare = word.slice(0, -2);
  if (bare.endsWith('i')) return stemOf(`${bare.slice(0, -1)}y`);
  if (word.endsWith('bly')) return stemOf(`${word.slice(0, -1)}e`);
  return stemOf(bare);
}
