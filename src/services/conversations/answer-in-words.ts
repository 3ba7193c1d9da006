import type { Answer } from '../../domain/answer.ts';

const longest = 4000;

/** An answer as a later question is read with it: its claims, or why there are none; at most 4,000 characters. */
export function answerInWords({ claims, reason = '' }: Answer): string {
  const words = claims.length === 0 ? reason : claims.map(({ text }) => text).join('\n');
  return words.slice(0, longest);
}
