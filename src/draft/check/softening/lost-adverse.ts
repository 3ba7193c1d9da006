import type { Aligned } from '../aligned-sentences.ts';
import type { Softened } from '../softened.ts';
import { stillAdverse } from '../strength-words.ts';
import { wordsIn } from '../words-in.ts';
import { isAdverseText } from './is-adverse-text.ts';

/** An adverse sentence of which nothing adverse is left. */
export function lostAdverse({ cited, said }: Aligned): Softened[] {
  if (!isAdverseText(cited, true) || isAdverseText(said) || wordsIn(said, stillAdverse).length > 0) return [];
  return [{ cited, said, why: 'The source says that something is wrong; this does not.' }];
}
