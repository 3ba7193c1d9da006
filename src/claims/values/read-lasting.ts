import { numberWords } from '../../domain/number-words.ts';
import type { Token } from './figures-of.ts';
import type { NumberRead } from './read-number.ts';
import { dayKinds, timeUnits } from './unit-words.ts';

/** What stands before "a year" where it tells how long: "within a year", not "once a year". */
const lasting =
  /^(?:within|for|lasting|takes?|took|waits?|waited|waiting|than|least|nearly|almost|about|over|under)$/u;
/** What makes another thing of it: "a day centre", "a year group", "a week later". */
const other =
  /^(?:ago|before|earlier|later|after|on|group|groups|centre|centres|care|trip|service|services|nursery|unit|hospital|surgery|release|opportunities|patients?|on-year|-)$/u;

/** How long something lasts, where no plain number says it: "a decade", "a year and a half", "within a day", "the second year running". Undefined for all else. */
export function readLasting(tokens: readonly Token[], at: number): NumberRead | undefined {
  const text = (index: number) => tokens[index]?.text ?? '';
  if (text(at) === 'decade') return { value: 120, next: at + 1, unit: 'month' };
  return running(text, at) ?? withoutNumber(text, at);
}

/** "The second year running", "the third consecutive year": as many years. */
function running(text: (index: number) => string, at: number): NumberRead | undefined {
  const value = numberWords.places.get(text(at));
  if (value === undefined || value < 2) return undefined;
  if (/^(?:consecutive|successive|straight)$/u.test(text(at + 1)) && timeUnits.has(text(at + 2)))
    return { value, next: at + 1 };
  const after = `${text(at + 2)} ${text(at + 3)} ${text(at + 4)}`;
  if (!timeUnits.has(text(at + 1)) || !/^(?:running\b|in (?:a row|succession)\b)/u.test(after))
    return undefined;
  return { value, next: at + 1 };
}

/** "A year and a half", "for a year". */
function withoutNumber(text: (index: number) => string, at: number): NumberRead | undefined {
  if (!/^an?$/u.test(text(at))) return undefined;
  const kind = dayKinds.has(text(at + 1)) ? 1 : 0;
  const time = timeUnits.get(text(at + 1 + kind));
  if (time === undefined || /s$/u.test(text(at + 1 + kind))) return undefined;
  const beyond = [2, 3, 4].map((step) => text(at + kind + step)).join(' ');
  if (beyond === 'and a half') return { value: time.of * 1.5, next: at + kind + 5, unit: time.unit };
  if (!lasting.test(text(at - 1)) || other.test(text(at + kind + 2))) return undefined;
  return { value: 1, next: at + 1 };
}
