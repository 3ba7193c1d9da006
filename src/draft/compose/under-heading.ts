import type { Block } from '../../domain/block.ts';
import type { Drafted } from './drafted.ts';
import { printedWords } from './printed-words.ts';
import { unshouted } from './unshouted.ts';

/** How a sentence on what stands under a heading begins: "Under “Carers” the"; "The" where there is no heading. */
export function underHeading({ letter }: Pick<Drafted, 'letter'>, heading: Block | undefined): string {
  if (heading === undefined) return 'The';
  const words = printedWords(letter, { startChar: heading.bodyStart, endChar: heading.endChar });
  return `Under “${unshouted(words.replace(/[.:]$/u, ''), letter.content)}” the`;
}
