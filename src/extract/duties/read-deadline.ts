import { findDates } from '../../domain/find-dates.ts';
import type { Span } from '../../domain/span.ts';
import { addDays, addTime, lastWorkingDay, type TimeUnit } from '../../domain/working-days.ts';

/** A time limit as printed, and what it comes to. */
export interface Deadline {
  deadlineText: string;
  dueDate?: string;
  lastWorkingDay?: string;
  /** Where the date stands that it was counted from. */
  countedFrom?: Span;
}

/** A printed date to count from. */
export interface StartDate {
  iso: string;
  span: Span;
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = `(\\d{1,3}|${numbers.join('|')}|an?|ten|twenty|thirty|forty|sixty|ninety)`;
const unit = '(working|clear|calendar)?[ -]?(days?|weeks?|months?)';
const anchor =
  "(?:[’']? ?(?:of|from|after|following) (?:(?:the )?(?:date|receipt|publication|issue|day) (?:of |on )?(?:this |the |its |their )?(?:letter|report|notice|above|final report|publication|\\w+ report)?|(?:this|the) letter|(?:its|the) date|publication|receipt|(?:its|the) (?:publication|receipt)))?";
const span = new RegExp(
  `\\b(?:within|not later than|no later than|not more than|inside|in the next) (?:the next |a period of )?${amount} ${unit}(?:${anchor})`,
  'iu',
);
const dated =
  /\b(?:by|before|not later than|no later than|on or before|until|by the end of)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
const together = /\bat the same time\b|\bas soon as (?:possible|practicable)\b/iu;
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 };

/**
 * The time limit in the words of a duty. It is counted when it runs from the letter's date and that is printed, or when it is a
 * date itself; from receipt or publication it is not. Undefined when no limit is printed.
 */
export function readDeadline(words: string, letter: StartDate | undefined): Deadline | undefined {
  const counted = span.exec(words);
  if (counted !== null) return fromSpan(counted, letter);
  for (const { iso, start, end, from } of findDates(words)) {
    const lead = dated.exec(words.slice(0, start));
    if (lead === null || from !== undefined) continue;
    const deadlineText = words.slice(lead.index, end);
    if (iso.length < 10) return { deadlineText };
    return due(deadlineText, /^before/iu.test(deadlineText) ? addDays(iso, -1) : iso);
  }
  const loose = together.exec(words);
  return loose === null ? undefined : { deadlineText: loose[0] };
}

function fromSpan(match: RegExpExecArray, letter: StartDate | undefined): Deadline {
  const deadlineText = match[0].trim();
  const count = countOf(match[1]!.toLowerCase());
  const from =
    /\b(?:letter|above|its date|the date)$/iu.test(deadlineText) && !/\breceipt\b/iu.test(deadlineText);
  if (!from || letter === undefined || count === undefined) return { deadlineText };
  const kind = unitOf(match[2], match[3]!);
  return { ...due(deadlineText, addTime(letter.iso, count, kind)), countedFrom: letter.span };
}

function due(deadlineText: string, dueDate: string): Deadline {
  return { deadlineText, dueDate, lastWorkingDay: lastWorkingDay(dueDate) };
}

function countOf(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  if (/^an?$/u.test(words)) return 1;
  const at = numbers.indexOf(words);
  return at >= 0 ? at + 1 : tens[words];
}

function unitOf(sort: string | undefined, printed: string): TimeUnit {
  if (/^month/iu.test(printed)) return 'months';
  if (/^week/iu.test(printed)) return 'weeks';
  return sort !== undefined && /^(?:working|clear)$/iu.test(sort) ? 'working-days' : 'days';
}
