import type { Unsupported } from '../../answer/check-claim.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';

/**
 * True for one word with a capital that opens a sentence and names no inspectorate: whether it names anybody at all, code cannot tell
 * in words that a person wrote, so it is for a person to look at.
 */
export function isOpeningWord({ value }: Unsupported, sentence: string, regimes: Regimes): boolean {
  const { kind, text } = value;
  if (kind !== 'name' || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const opens = sentence.trimStart().startsWith(text) && !sentence.slice(1).includes(text);
  return opens && findNamedBodies(text, regimes).inspectorates.length === 0;
}
