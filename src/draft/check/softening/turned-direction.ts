import type { Aligned } from '../aligned-sentences.ts';
import { isSpokenOf } from '../is-spoken-of.ts';
import type { Softened } from '../softened.ts';
import { type Directions, directions } from '../strength-words.ts';
import { wordsIn } from '../words-in.ts';
import { isAdverseText } from './is-adverse-text.ts';

/** Directions that have become their opposite, or are left open, and an adverse one that is left out. */
export function turnedDirection(pair: Aligned): Softened[] {
  return directions.flatMap((one) => [
    ...turned(one, one.up, one.down, pair),
    ...turned(one, one.down, one.up, pair),
  ]);
}

function turned(group: Directions, side: string, opposite: string, { cited, said }: Aligned): Softened[] {
  const [word] = wordsIn(cited, side).filter((one) => isSpokenOf(one, cited, said));
  if (word === undefined || wordsIn(said, side).length > 0) return [];
  if (side === group.down && group.keepsDown !== undefined && wordsIn(said, group.keepsDown).length > 0)
    return [];
  const other = wordsIn(said, opposite)[0]?.text;
  if (other !== undefined && wordsIn(cited, opposite).length === 0 && !isDenied(said, other))
    return [
      { cited: word.text, said: other, why: `“${other}” is the opposite of “${word.text}” in the source.` },
    ];
  const open = wordsIn(said, group.open).find(({ text }) => !stands(cited, text))?.text;
  if (open !== undefined)
    return [
      {
        cited: word.text,
        said: open,
        why: `“${open}” leaves open what the source says plainly: “${word.text}”.`,
      },
    ];
  const adverse = group.adverse === true && side === group.down && isAdverseText(cited);
  if (!adverse || other !== undefined) return [];
  return [{ cited: word.text, said: '', why: `It leaves out “${word.text}” of the source.` }];
}

function stands(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** "Did not improve" is not the opposite of "fell". */
function isDenied(text: string, word: string): boolean {
  const before = text.slice(Math.max(0, text.indexOf(word) - 24), text.indexOf(word));
  return /\b(?:not|no|never|without|less|need(?:s|ed)? to|must|should|to)\s+(?:\p{L}+\s+)?$|n['’]t\s+(?:\p{L}+\s+)?$/iu.test(
    before,
  );
}
