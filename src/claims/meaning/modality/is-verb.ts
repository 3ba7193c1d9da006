import type { Meaning, Token } from '../meaning.ts';

/** Past forms without an ending. */
const strongForms = new Set(
  'taken given cut put set met left gone made done become seen held kept led lost sent spent told found run come built brought got won paid hit'.split(
    ' ',
  ),
);

/** True for what reads as the verb of its clause: in the past, behind an auxiliary, or going on. */
export function isVerb({ text, at }: Token, { statement: { words } }: Meaning): boolean {
  const [first] = text.split(' ') as [string];
  if (/ed$/u.test(first)) return true;
  if (words[at - 1]?.text === 'already') return true;
  if (
    /^(?:has|have|had|was|were|been)$/u.test(words[at - 1]?.text ?? '') &&
    strongForms.has(text.split(' ')[0]!)
  )
    return true;
  const before = words.slice(Math.max(0, at - 3), at).map((one) => one.text);
  if (/en$/u.test(text)) return before.some((one) => /^(?:has|have|had|is|are|was|were|been|be)$/u.test(one));
  if (/ing$/u.test(text)) return /^(?:is|are|was|were)$/u.test(before.at(-1) ?? '');
  return /^(?:will|should|must|may|might|could|would|did|does|do|not)$/u.test(before.at(-1) ?? '');
}
