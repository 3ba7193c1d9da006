import type { Word } from '../../domain/stem-words.ts';

const cared =
  /^(?:child|children|carers?|care|famil(?:y|ies)|parents?|placements?|homes?|households?|siblings?|bab(?:y|ies)|infants?|young|youngsters?|pupils|agenc(?:y|ies)|boys?|girls?|teenagers?|them)$/u;
const near = 3;

/**
 * True for "foster", "adopt" or "look after" as what somebody does with other things than children: "foster a strong culture", "strategies they have adopted",
 * "the person they look after". `at` is the first of its words.
 */
export function isPlainVerb(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const after = words.slice(at + 1, at + 1 + near);
  if (/^(?:foster|fosters|fostered)$/u.test(text))
    return !after.some((word) => cared.test(word.text)) && !/^(?:in|into|for)$/u.test(after[0]?.text ?? '');
  if (/^(?:adopt|adopts|adopted|adopting)$/u.test(text)) {
    const before = words.slice(Math.max(0, at - near), at);
    return ![...before, ...after].some((word) => cared.test(word.text));
  }
  if (!/^looks?$/u.test(text) || words[at + 1]?.text !== 'after') return false;
  return (
    /^(?:they|she|he|who|carers?|parents?|relatives?|people|you|to)$/u.test(words[at - 1]?.text ?? '') &&
    !words.slice(at + 2, at + 2 + near).some((word) => cared.test(word.text))
  );
}
