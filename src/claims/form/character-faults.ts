import type { ClaimFault } from '../../domain/claim-check.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';

/** A word with a letter of another script than ours, a digit other than 0 to 9, or a sign of money or of a share that is not the pound or per cent. */
const unusual =
  /[\p{L}\p{N}\p{M}\p{Sc}\p{Sm}‰‱]*(?:(?![\p{Script=Latin}\p{Script=Inherited}])\p{L}|(?![0-9])\p{N}|(?!£)\p{Sc}|[‰‱])[\p{L}\p{N}\p{M}\p{Sc}\p{Sm}‰‱]*/gu;

/**
 * Words that look like others or that no rule of figures reads: Cyrillic "о" in "not", full-width, raised or Arabic digits, euros for pounds. They hold where the
 * cited words, or what they lean on, print them just so.
 */
export function characterFaults({ text }: Statement, { quote, context }: Evidence): ClaimFault[] {
  const found = new Set(text.match(unusual) ?? []);
  if (found.size === 0) return [];
  const printed = [quote, ...context].join('\n');
  return [...found]
    .filter((word) => !printed.includes(word))
    .map((word) => ({
      kind: kindOf(word),
      value: word,
      why: `“${word}” is not written so in the cited words.`,
    }));
}

function kindOf(word: string): ClaimFault['kind'] {
  if (/\p{Sc}/u.test(word)) return 'unit';
  return /\p{N}|[‰‱]/u.test(word) ? 'number' : 'subject';
}
