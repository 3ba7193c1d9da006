import type { ClaimFault } from '../../domain/claim-check.ts';
import { stemOf } from '../../domain/stem-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Statement } from '../statement.ts';
import { postWords } from './name-words.ts';
import type { NameWord } from './names-of.ts';

const joint = /^(?:\s+(?:of|for|the|and|&))*\s+$|^,?\s+(?:for|of)\s+(?:the\s+)?$/u;

/** Names of several words whose words the evidence has, but not together: a first name before another's surname, a post of another service. */
export function joinFaults(claim: Statement, names: readonly NameWord[], evidence: Evidence): ClaimFault[] {
  const texts = [...evidence.sentences, ...evidence.frame];
  return names.slice(1).flatMap((name, at): ClaimFault[] => {
    const before = names[at]!;
    const gap = claim.text.slice(before.end, name.start);
    if (!joint.test(gap) || before.acronym || name.acronym) return [];
    const post = postWords.has(before.text.toLowerCase());
    if (!post && gap !== ' ') return [];
    if (before.opens && !texts.some(({ text }) => text.includes(before.text))) return [];
    if (texts.some((one) => follows(one, before, name, post ? 5 : 3))) return [];
    const whole = claim.text.slice(before.start, name.end);
    return [
      {
        kind: 'name',
        value: whole,
        why: `“${whole}” is not named so in the cited words or what they lean on.`,
      },
    ];
  });
}

/** True when the second word follows the first within so many words, or both stand there and neither has a capital of its own. */
function follows({ words, text }: Statement, first: NameWord, second: NameWord, reach: number): boolean {
  const a = stemOf(first.text.toLowerCase());
  const b = stemOf(second.text.toLowerCase());
  return (
    words.some(
      ({ stem }, at) => stem === a && words.slice(at + 1, at + 1 + reach).some((word) => word.stem === b),
    ) ||
    lowerCased(text, first) ||
    lowerCased(text, second)
  );
}

/** The print has the word as an ordinary one: then nothing is a name. */
function lowerCased(text: string, { text: word }: NameWord): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(word.toLowerCase());
}
