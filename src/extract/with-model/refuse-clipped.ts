import { isInstruction } from '../../claims/meaning/is-instruction.ts';
import { statementOf } from '../../claims/statement.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import { type Grounding, Ungrounded } from './grounding.ts';

const turning =
  /\b(?:not|no|never|nor|neither|none|without|unable|cannot|no longer|fail\w*|lack\w*|less than|rather than|instead of|yet to|if|unless|until)\b|n['’]t\b/iu;
const turningAfter = /\b(?:but|however|although|though|except|unless|only (?:if|when|where))\b/iu;

/**
 * Refuses words that were cut out of a sentence which may say the opposite, and those of a block that instructs whoever reads it.
 * @throws Ungrounded
 */
export function refuseClipped({ source, place }: Grounding): void {
  const touched = sentencesOf(source).filter((sentence) => overlaps(sentence, place));
  for (const { block } of touched) {
    const all = sentencesOf(source).filter((sentence) => sentence.block === block);
    if (all.some(({ words }) => isInstruction(statementOf(words))))
      throw new Ungrounded('it stands in a paragraph that instructs whoever reads it');
  }
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return;
  const before = source.content.text.slice(first.startChar, Math.max(first.startChar, place.startChar));
  const after = source.content.text.slice(Math.min(last.endChar, place.endChar), last.endChar);
  if (turning.test(before) || turningAfter.test(after))
    throw new Ungrounded('the rest of its sentence may turn what it says; the whole sentence must be quoted');
}
