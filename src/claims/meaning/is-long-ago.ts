import type { Word } from '../../domain/stem-words.ts';

const lengths = /^(?:years?|months?|weeks?|days?|decades?)$/u;
const behind = 8;
const ahead = 14;

/** True for the "last" of "five years since it last did", "it last did five years ago": as good as saying that it has not done so since. */
export function isLongAgo(words: readonly Word[], at: number): boolean {
  if (words[at]!.text !== 'last') return false;
  const next = words[at + 1]?.text ?? '';
  if (
    /^(?:\d.*|year|month|week|inspection|visit|report|review|time|few|two|three|four|five|six|twelve)$/u.test(
      next,
    )
  )
    return false;
  const before = words.slice(Math.max(0, at - behind), at).map(({ text }) => text);
  const since = before.indexOf('since');
  if (since > 0 && lengths.test(before[since - 1]!)) return true;
  const after = words.slice(at + 1, at + ahead).map(({ text }) => text);
  if (after.some((text, i) => text === 'ago' && lengths.test(after[i - 1] ?? ''))) return true;
  const was = after.findIndex((text) => /^(?:was|were|happened|occurred)$/u.test(text));
  return was > 0 && /^(?:in|before|on|during|over|more)$/u.test(after[was + 1] ?? '');
}
