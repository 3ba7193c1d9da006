import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { isInitialsOf } from '../values/initials.ts';
import { printedAcronyms } from '../values/printed-acronyms.ts';
import type { ThingMention } from './things-in.ts';

/** True for a thing written out whose letters the evidence prints, alone or with the word before or after it: "personal health budgets" of "PHBs". */
export function isWrittenOut({ from, to }: ThingMention, claim: Statement, evidence: Evidence): boolean {
  const acronyms = [...printedAcronyms(evidence)].filter((letters) => letters.length >= 2);
  const around = [
    [from, to],
    [from - 1, to],
    [from, to + 1],
    [from - 1, to + 1],
    [from - 2, to],
    [from, to + 2],
  ] as const;
  return around.some(([start, end]) => {
    if (start < 0 || end > claim.words.length) return false;
    const text = claim.words.slice(start, end).map((word) => word.text);
    // Every word of it must count, so that letters do not fit by chance.
    return (
      text.length >= 2 &&
      acronyms.some((letters) => isInitialsOf(letters, text.join(' ')) && letters[0] === text[0]![0])
    );
  });
}
