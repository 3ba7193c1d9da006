import { findDates } from '../../domain/find-dates.ts';
import { numberWords } from '../../domain/number-words.ts';
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

const numbers = numberWords.units.slice(1, 13);
const amount = `(\\d{1,3}|${numbers.join('|')}|an?|ten|twenty|thirty|forty|sixty|ninety)`;
const unit = '(working|clear|calendar)?[ -]?(days?|weeks?|months?)';
const anchor =
  "(?:[’']? ?(?:of|from|after|following) (?:(?:the )?(?:day|date) (?:on which|that|when) (?:you|your council|the council|it|the authority) (?:receives?|received|gets?) (?:this|the|my|our) (?:letter|report)|(?:the )?(?:date|receipt|publication|issue|day) (?:of |on )?(?:this |the |its |their )?(?:letter|report|notice|above|final report|publication|\\w+ report)?|(?:this|the) letter|(?:its|the) date|publication|receipt|receiving (?:this|the) (?:letter|report)|(?:its|the) (?:publication|receipt)))?";
const span = new RegExp(
  `\\b(?:within|not later than|no later than|not more than|inside|in the next) (?:the next |a period of )?${amount} ${unit}(?:${anchor})`,
  'iu',
);
const dated =
  /\b(?:by|before|not later than|no later than|on or before|until|by the end of)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const byYearless = new RegExp(
  `\\b(?:by|before|not later than|no later than|on or before|by the end of)\\s+(?:the\\s+)?(?:\\p{L}+day,?\\s+)?(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${monthNames})(?!,?\\s+(?:19|20)?\\d{2})\\b`,
  'iu',
);
const together =
  /\b(?:at the same time|on the same day)(?: (?:as|that|on which|when) [^,.;:]{3,70})?|\bas soon as (?:possible|practicable)\b|\bfrom the (?:day|date)(?: after| on which| that)? [^,.;:]{3,90}/iu;
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 };

/**
 * The time limit in the words of a duty. It is counted when it runs from the letter's date and that is printed, or when it is a
 * date itself, without its year the first such day after the letter; from receipt or publication it is not. Undefined when no
 * limit is printed.
 */
export function readDeadline(words: string, letter: StartDate | undefined): Deadline | undefined {
  const counted = span.exec(words);
  const limit = counted === null ? undefined : fromSpan(counted, letter);
  if (limit?.dueDate !== undefined) return limit;
  const printed = onDate(words) ?? withoutYear(words, letter);
  if (limit !== undefined) return printed?.dueDate === undefined ? limit : printed;
  if (printed !== undefined) return printed;
  const loose = together.exec(words);
  return loose === null ? undefined : { deadlineText: loose[0] };
}

function onDate(words: string): Deadline | undefined {
  for (const { iso, start, end, from } of findDates(words)) {
    const lead = dated.exec(words.slice(0, start));
    if (lead === null || from !== undefined) continue;
    const deadlineText = words.slice(lead.index, end);
    if (iso.length === 10) return due(deadlineText, onOrBefore(deadlineText, iso));
    return /^by the end of/iu.test(deadlineText) && iso.length === 7
      ? due(deadlineText, lastOfMonth(iso))
      : { deadlineText };
  }
  return undefined;
}

/** "by 12th September": the first one after the letter's date; without that, the words alone. */
function withoutYear(words: string, letter: StartDate | undefined): Deadline | undefined {
  const match = byYearless.exec(words);
  if (match === null) return undefined;
  const deadlineText = match[0];
  const atEnd = /^by the end of/iu.test(deadlineText);
  if (letter === undefined || (match[1] === undefined && !atEnd)) return { deadlineText };
  const month = monthNames.split('|').findIndex((name) => name.toLowerCase() === match[2]!.toLowerCase()) + 1;
  const inYear = (year: number) => {
    const start = `${year}-${String(month).padStart(2, '0')}`;
    return atEnd ? lastOfMonth(start) : `${start}-${match[1]!.padStart(2, '0')}`;
  };
  const year = Number(letter.iso.slice(0, 4));
  const iso = inYear(year) > letter.iso ? inYear(year) : inYear(year + 1);
  if (Number.isNaN(Date.parse(iso))) return { deadlineText };
  return { ...due(deadlineText, onOrBefore(deadlineText, iso)), countedFrom: letter.span };
}

function onOrBefore(deadlineText: string, iso: string): string {
  return /^before/iu.test(deadlineText) ? addDays(iso, -1) : iso;
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

function fromSpan(match: RegExpExecArray, letter: StartDate | undefined): Deadline {
  const deadlineText = match[0].trim();
  const count = countOf(match[1]!.toLowerCase());
  const from =
    /\b(?:letter|above|its date|the date)$/iu.test(deadlineText) &&
    !/\b(?:receipt|receiv\w+|gets?)\b/iu.test(deadlineText);
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
